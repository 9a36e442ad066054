// The shape of a card's kind: tells kinds apart without colour. The name is spoken by the card, not by its mark.
import { kindPoints } from '../../../shared/documents/kindMark'
import type { CardKind } from '../../../shared/model/cards'
import styles from './card.module.css'

export function KindMark({ kind }: { readonly kind: CardKind }) {
  return (
    <svg
      className={styles.kindMark}
      data-kind={kind}
      viewBox="-1 -1 18 18"
      width="15"
      height="15"
      aria-hidden="true"
    >
      <polygon points={kindPoints(kind, 16)} />
    </svg>
  )
}
