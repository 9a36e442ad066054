// How large a card is and how its words break, the same on the board, on the phone and on paper.
// Sizes depend on the card alone: a mark that others give it (根拠 2件, 合流点) stands in a row every card has.
import { wrapText } from '../lib/wrapText'
import { cardWordings } from '../model/cardWordings'
import type { Card, CardKind } from '../model/cards'

export interface CardStyle {
  readonly width: number
  readonly fontSize: number
  readonly lineHeight: number
  readonly bold: boolean
  readonly padLeft: number
  readonly padRight: number
  readonly padTop: number
  readonly padBottom: number
  /** Height of the row of marks under the words; 0 = none. */
  readonly metaHeight: number
}

export interface CardSize {
  readonly width: number
  readonly height: number
  /** What leads: 本人の言葉 of a 裏課題 that has them, else the text. */
  readonly lines: readonly string[]
  /** How a 裏課題 was put before 本人の言葉, set below them under its own name; empty where nothing differs. */
  readonly earlierLines: readonly string[]
  /** The words go on beyond what the card shows. */
  readonly isCut: boolean
}

const COMMON: CardStyle = {
  width: 200,
  fontSize: 15,
  lineHeight: 22,
  bold: false,
  padLeft: 16,
  padRight: 12,
  padTop: 10,
  padBottom: 9,
  metaHeight: 27,
}

export const CARD_STYLES = {
  note: COMMON,
  surface: COMMON,
  why: COMMON,
  root: { ...COMMON, width: 232, fontSize: 16, lineHeight: 24, bold: true },
  fact: { ...COMMON, width: 180, fontSize: 13, lineHeight: 19, padTop: 8, padBottom: 7 },
  heading: {
    ...COMMON,
    width: 320,
    fontSize: 22,
    lineHeight: 32,
    bold: true,
    padLeft: 4,
    padRight: 4,
    metaHeight: 0,
  },
  unknown: COMMON,
} as const satisfies Record<CardKind, CardStyle>

/** Of the earlier wording and of the line above it that names it. */
export const EARLIER_STYLE = { fontSize: 13, lineHeight: 19, gap: 6 } as const

/** More lines than this are cut on the board with …; paper prints the rest on a page of its own. */
export const MAX_CARD_LINES = 10
/** No card shows more characters than this, so a text of 20,000 costs no more than a long note. */
const MAX_SHOWN_CHARACTERS = 400

const cache = new WeakMap<Card, CardSize>()

export function cardSize(card: Card): CardSize {
  const known = cache.get(card)
  if (known !== undefined) return known
  const size = measure(card)
  cache.set(card, size)
  return size
}

/** Width left for words, in em of the card's own font size. */
export function textWidthEm(style: CardStyle): number {
  return (style.width - style.padLeft - style.padRight) / style.fontSize
}

function measure(card: Card): CardSize {
  const style = CARD_STYLES[card.kind]
  const { lead, earlier } = cardWordings(card)
  const words = fit(earlier === '' ? lead : `「${lead}」`, {
    maxWidthEm: textWidthEm(style),
    bold: style.bold,
  })
  const before =
    earlier === ''
      ? { lines: [], isCut: false }
      : fit(earlier, { maxWidthEm: textWidthEm({ ...style, ...EARLIER_STYLE }), bold: false })
  const earlierHeight =
    before.lines.length === 0 ? 0 : EARLIER_STYLE.gap + (1 + before.lines.length) * EARLIER_STYLE.lineHeight
  return {
    width: style.width,
    height:
      style.padTop +
      Math.max(1, words.lines.length) * style.lineHeight +
      earlierHeight +
      style.metaHeight +
      style.padBottom,
    lines: words.lines,
    earlierLines: before.lines,
    isCut: words.isCut || before.isCut,
  }
}

function fit(
  text: string,
  { maxWidthEm, bold }: { maxWidthEm: number; bold: boolean },
): { lines: readonly string[]; isCut: boolean } {
  const lines = wrapText(text.slice(0, MAX_SHOWN_CHARACTERS), { maxWidthEm, bold, phrases: true })
  const isCut = text.length > MAX_SHOWN_CHARACTERS || lines.length > MAX_CARD_LINES
  if (!isCut) return { lines, isCut }
  const shown = lines.slice(0, MAX_CARD_LINES)
  const last = shown.pop() ?? ''
  return { lines: [...shown, `${last.slice(0, -1)}…`], isCut }
}
