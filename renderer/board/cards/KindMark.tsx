// The shape of a card's kind: tells kinds apart without colour. The name is spoken by the card, not by its mark.
import type { CardKind } from '../../../shared/model/cards'
import styles from './card.module.css'

const SHAPES = {
  note: 'M2.5 2.5h11v7l-4 4h-7z M13.5 9.5h-4v4',
  surface: 'M8 2 L15 14 H1 Z',
  why: 'M5.4 6.1a2.7 2.7 0 1 1 4 2.4c-.9.5-1.4 1-1.4 2 M8 12.9v.2',
  root: 'M8 1.4 L14.6 8 L8 14.6 L1.4 8 Z',
  fact: 'M2 2h12v12H2z M5 8.2l2.2 2.2L11.2 6',
  heading: 'M3 3v10 M13 3v10 M3 8h10',
  unknown: 'M8 2a6 6 0 1 0 .01 0z',
} as const satisfies Record<CardKind, string>

export function KindMark({ kind }: { readonly kind: CardKind }) {
  return (
    <svg
      className={styles.kindMark}
      data-kind={kind}
      viewBox="0 0 16 16"
      width="15"
      height="15"
      aria-hidden="true"
    >
      <path d={SHAPES[kind]} />
    </svg>
  )
}
