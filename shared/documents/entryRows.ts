// A card in a list: its mark, its words in full, and after them whose words they are.
import type { Card } from '../model/cards'
import { A4_BODY_MM, GRID_MM } from './a4'
import { kindMark } from './kindMark'
import type { PageScale } from './pageScale'
import { PALETTE } from './palette'
import type { Primitive } from './paper'
import { MM_PER_POINT } from './paperText'
import type { PaperOrder } from './paperOrder'
import type { FlowRow } from './pourRows'
import { gap } from './sectionRows'
import { textRows } from './textRows'

export interface Entry {
  readonly card: Card
  /** After the words: whose they are, which layer. */
  readonly note: string
  /** From the left of the body. */
  readonly indentMm: number
  readonly scale: PageScale
  /** An empty box to tick instead of the mark of its kind. */
  readonly isToTick?: boolean
}

/** Read in one piece up to this length; longer ones may go on on the next page. */
const TOGETHER_LINES = 14
/** Letters: a sentence ends its lines with its phrases; a paragraph would look ragged. */
export const PHRASES_UP_TO = 90
/** Of the type size. */
const MARK = 0.74
const AFTER_MARK = 1.5

export function entryRows({ card, note, indentMm, scale, isToTick = false }: Entry): readonly FlowRow[] {
  const { sizePt, lineMm, remarkPt } = scale
  const emMm = sizePt * MM_PER_POINT
  const markMm = MARK * emMm
  const words = textRows(card.text, {
    widthMm: A4_BODY_MM,
    indentMm: wordsIndentMm(indentMm, scale),
    sizePt,
    colour: PALETTE.ink,
    lineMm,
    phrases: card.text.length <= PHRASES_UP_TO,
    togetherUpTo: TOGETHER_LINES,
    part: { role: 'P', block: card.id },
    remark: { text: note, style: { sizePt: remarkPt, colour: PALETTE.ink3 } },
    beside: (xMm, yMm, _heightMm, index) => {
      if (index > 0) return []
      const [left, top] = [xMm + indentMm, yMm + (lineMm - markMm) / 2]
      return isToTick ? [box(left, top, markMm)] : kindMark(card.kind, left, top, markMm)
    },
  })
  return [...words, gap(GRID_MM)]
}

/** Where the words of an entry begin, right of its mark. */
export function wordsIndentMm(indentMm: number, { sizePt }: PageScale): number {
  return indentMm + AFTER_MARK * sizePt * MM_PER_POINT
}

/** What a reader is told of a card besides its words. */
export function noteOf(card: Card, { words: { terms } }: PaperOrder): string {
  const voice = card.voice === null ? '' : terms.voices[card.voice]
  const layer = card.layer === 'shared' ? '' : terms.layers[card.layer]
  const viewpoint = card.kind === 'root' && card.viewpoint !== null ? terms.viewpoints[card.viewpoint] : ''
  return [voice, viewpoint, layer, card.parked ? terms.parked : ''].filter((part) => part !== '').join('　')
}

function box(xMm: number, yMm: number, sizeMm: number): Primitive {
  const stroke = { colour: PALETTE.ink2, widthMm: 0.25 }
  return { kind: 'rect', xMm, yMm, widthMm: sizeMm, heightMm: sizeMm, stroke }
}
