// The key under a map: the kinds of cards and lines that occur on it, and nothing else. One row.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import { KNOWN_CARD_KINDS } from '../model/cards'
import { LINK_KINDS } from '../model/link'
import { kindMark } from './kindMark'
import { LINK_STROKES } from './linkShape'
import { PALETTE } from './palette'
import type { Primitive } from './paper'
import { paperText, textWidthMm } from './paperText'
import type { PaperWords } from './paperWords'

const STYLE = { sizePt: 8.5, colour: PALETTE.ink2 } as const
const GAP_MM = 7

export function mapLegend(
  snapshot: EngagementSnapshot,
  words: PaperWords,
  at: { readonly xMm: number; readonly baselineMm: number },
): readonly Primitive[] {
  const { baselineMm } = at
  const items: Primitive[] = [paperText(words.map.legend, at, { ...STYLE, bold: true })]
  let xMm = at.xMm + textWidthMm(words.map.legend, { ...STYLE, bold: true }) + GAP_MM
  const say = (text: string, markMm: number): void => {
    items.push(paperText(text, { xMm: xMm + markMm, baselineMm }, STYLE))
    xMm += markMm + textWidthMm(text, STYLE) + GAP_MM
  }
  const cards = [...snapshot.cards.values()]
  for (const kind of [...KNOWN_CARD_KINDS, 'unknown'] as const) {
    if (kind === 'heading' || !cards.some((card) => card.kind === kind)) continue
    items.push(...kindMark(kind, xMm, baselineMm - 2.5, 2.7))
    say(words.terms.kinds[kind], 4)
  }
  const links = [...snapshot.links.values()]
  for (const kind of [...LINK_KINDS, 'unknown'] as const) {
    if (!links.some((link) => link.kind === kind)) continue
    const yMm = baselineMm - 1.1
    items.push({
      kind: 'path',
      steps: [
        ['M', xMm, yMm],
        ['L', xMm + 9, yMm],
      ],
      stroke: LINK_STROKES[kind],
    })
    say(words.terms.links[kind], 10.5)
  }
  return items
}
