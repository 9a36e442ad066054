// Where the words that are written stand on a card. 本人の言葉 lead a 裏課題 and are asked for in a dialog: there the wording
// below them is the one that is written.
import { CARD_STYLES, cardSize, EARLIER_STYLE, type CardStyle } from '../../shared/layout/cardSize'
import type { Card } from '../../shared/model/cards'

export interface WordsSpot extends Pick<CardStyle, 'fontSize' | 'lineHeight' | 'bold'> {
  /** From the top of the card. */
  readonly top: number
  /** How many lines stand there. */
  readonly lineCount: number
}

export function wordsSpot(card: Card): WordsSpot {
  const style = CARD_STYLES[card.kind]
  const { lines, earlierLines } = cardSize(card)
  const { fontSize, lineHeight, bold, padTop } = style
  const lineCount = Math.max(1, lines.length)
  if (earlierLines.length === 0) return { top: padTop, lineCount, fontSize, lineHeight, bold }
  const named = EARLIER_STYLE.gap + EARLIER_STYLE.lineHeight
  return {
    top: padTop + lineCount * lineHeight + named,
    lineCount: earlierLines.length,
    fontSize: EARLIER_STYLE.fontSize,
    lineHeight: EARLIER_STYLE.lineHeight,
    bold: false,
  }
}
