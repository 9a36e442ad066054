// A card seen from far away: its colour and grey bars where its lines are. No words, no marks.
import type { CardFaceProps } from './cardFaceProps'
import styles from './card.module.css'

export function FarCard({ view: { card, size } }: CardFaceProps) {
  return (
    <div className={styles.far} data-kind={card.kind}>
      <div className={styles.bars} style={{ height: Math.max(1, size.lines.length) * 22 - 8 }} />
    </div>
  )
}
