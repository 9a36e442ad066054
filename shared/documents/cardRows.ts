// A card in a list: its mark, its words in full, and below them whose words they are.
import type { Card, CardKind } from '../model/cards'
import { A4_BODY_MM } from './a4'
import { kindMark } from './kindMark'
import { PALETTE } from './palette'
import type { Primitive } from './paper'
import type { FlowRow } from './pourRows'
import { gap } from './sectionHeading'
import { textRows } from './textRows'

export interface CardEntry {
  readonly card: Card
  /** Beside the kind: whose words, which layer. */
  readonly note: string
}

export function cardRows({ card, note }: CardEntry): readonly FlowRow[] {
  const noteRows =
    note === ''
      ? []
      : textRows(note, { widthMm: A4_BODY_MM, indentMm: 7, sizePt: 8.5, colour: PALETTE.ink3, leading: 1.5 })
  const words = textRows(card.text, {
    widthMm: A4_BODY_MM,
    indentMm: 7,
    sizePt: 10.5,
    colour: PALETTE.ink,
    bold: card.kind === 'root',
    keepWithNext: noteRows.length > 0,
    beside: (xMm, yMm, _heightMm, index) => (index === 0 ? markBeside(card.kind, xMm, yMm) : []),
  })
  return [...words, ...noteRows, gap(2.2)]
}

function markBeside(kind: CardKind, xMm: number, yMm: number): readonly Primitive[] {
  return kindMark(kind, xMm + 1.2, yMm + 1.5, 3)
}
