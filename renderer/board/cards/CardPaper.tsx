// The sheet every kind of card is written on: rim, words, marks. What differs between kinds comes in as props.
import type { ReactNode } from 'react'
import styles from './card.module.css'
import type { CardFaceProps } from './cardFaceProps'
import { CardMarks } from './CardMarks'
import { CardWords } from './CardWords'
import { EdgeMarks } from './EdgeMarks'

export interface CardPaperProps extends CardFaceProps {
  /** Between the words and the row of marks. */
  readonly below?: ReactNode
  /** In the row of marks, right after the kind. */
  readonly mark?: ReactNode
}

export function CardPaper({ view, draftHeight, below, mark }: CardPaperProps) {
  const { card, size } = view
  return (
    <div
      className={styles.card}
      data-kind={card.kind}
      data-layer={card.layer}
      data-parked={card.parked || undefined}
    >
      <CardWords lines={size.lines} draftHeight={draftHeight} />
      {below}
      <CardMarks view={view}>{mark}</CardMarks>
      <EdgeMarks view={view} />
    </div>
  )
}
