// 見出し: a name written straight on the picture, without paper or marks.
import styles from './card.module.css'
import type { CardFaceProps } from './cardFaceProps'
import { CardWords } from './CardWords'
import { EdgeMarks } from './EdgeMarks'

export function HeadingCard({ view, draftHeight }: CardFaceProps) {
  const { card, size } = view
  return (
    <div className={styles.heading} data-layer={card.layer} data-parked={card.parked || undefined}>
      <CardWords lines={size.lines} draftHeight={draftHeight} />
      <EdgeMarks view={view} />
    </div>
  )
}
