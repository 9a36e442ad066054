// The row of marks below the words of a card. When there is not enough room, first what the card's shape says anyway goes,
// then the least important; a mark is never cut.
import type { Box } from '../layout/box'
import { CARD_STYLES } from '../layout/cardSize'
import { MIN_TEXT_PT } from '../layout/fitSheet'
import type { Card } from '../model/cards'
import { kindMark } from './kindMark'
import { PALETTE } from './palette'
import type { Primitive } from './paper'
import { MM_PER_POINT, paperText, textWidthMm, type TextStyle } from './paperText'

export interface CardMark {
  readonly text: string
  /** Leads to this page. */
  readonly page?: number
  /** Said by the shape and colour of the card too. */
  readonly isSpare?: boolean
}

/** Folded corner of a 付箋, in board units. */
export const FOLD = 16
/** Between marks, of the type size. */
const GAP = 0.7

export interface MarkedCard {
  readonly card: Card
  /** In mm on the page. */
  readonly box: Box
  readonly mmPerUnit: number
  /** The most important first. */
  readonly marks: readonly CardMark[]
  /** The card stands on another sheet: drawn pale. */
  readonly isReference: boolean
}

export function markRow({ card, box, mmPerUnit, marks, isReference }: MarkedCard): readonly Primitive[] {
  const style = CARD_STYLES[card.kind]
  const sizePt = Math.max(MIN_TEXT_PT, (11 * mmPerUnit) / MM_PER_POINT)
  const emMm = sizePt * MM_PER_POINT
  const leftMm = box.x + style.padLeft * mmPerUnit
  const padMm = Math.max(style.padRight, card.kind === 'note' ? FOLD : 0) * mmPerUnit
  const baselineMm = box.y + box.height - (style.padBottom + 5) * mmPerUnit
  const shape =
    card.kind === 'heading' ? [] : kindMark(card.kind, leftMm, baselineMm - emMm * 0.8, emMm * 0.82)
  if (style.metaHeight === 0) return shape
  const items: Primitive[] = [...shape]
  let xMm = leftMm + (card.kind === 'heading' ? 0 : emMm * 1.2)
  const roomMm = box.x + box.width - padMm - xMm
  for (const { text, page } of fitting(marks, roomMm, sizePt)) {
    const words = styleOf(page !== undefined, sizePt)
    const widthMm = textWidthMm(text, words)
    const isPale = isReference && page === undefined
    items.push(paperText(text, { xMm, baselineMm }, isPale ? { ...words, colour: PALETTE.ink3 } : words))
    const place = { xMm, yMm: baselineMm - emMm, widthMm, heightMm: emMm * 1.3 }
    if (page !== undefined) items.push({ kind: 'link', ...place, target: { page } })
    xMm += widthMm + emMm * GAP
  }
  return items
}

function styleOf(isLink: boolean, sizePt: number): TextStyle {
  return { sizePt, colour: isLink ? PALETTE.brand : PALETTE.ink2, bold: isLink }
}

/** In their order, as many as there is room for. */
function fitting(marks: readonly CardMark[], roomMm: number, sizePt: number): readonly CardMark[] {
  const gapMm = GAP * sizePt * MM_PER_POINT
  const widthOf = ({ text, page }: CardMark): number =>
    textWidthMm(text, styleOf(page !== undefined, sizePt)) + gapMm
  const isEnough = marks.reduce((sum, mark) => sum + widthOf(mark), -gapMm) <= roomMm
  const needed = isEnough ? marks : marks.filter(({ isSpare = false }) => !isSpare)
  let usedMm = -gapMm
  const shown = new Set<CardMark>()
  for (const mark of [...needed, ...marks.filter((spare) => !needed.includes(spare))]) {
    if (usedMm + widthOf(mark) > roomMm) continue
    usedMm += widthOf(mark)
    shown.add(mark)
  }
  return marks.filter((mark) => shown.has(mark))
}
