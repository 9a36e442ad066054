// Words that do not end on their card, in full, numbered, in three columns on A3 after the map.
import type { Card } from '../model/cards'
import { cardWordings } from '../model/cardWordings'
import { fillWords } from './fillWords'
import { kindMark } from './kindMark'
import type { PageBody } from './pageBody'
import { KIND_COLOURS, PALETTE } from './palette'
import { pourRows, type FlowColumn, type FlowRow } from './pourRows'
import type { PaperOrder } from './paperOrder'
import { paperText } from './paperText'
import { A3 } from './sheetFrames'
import { textRows } from './textRows'

export interface LongTexts {
  readonly pages: readonly PageBody[]
  /** Per card: its number and the page its words begin on. */
  readonly entries: ReadonlyMap<string, { readonly number: number; readonly page: number }>
}

export interface LongTextPlace {
  readonly firstPage: number
  readonly homePage: (card: Card) => number
  readonly outlineLevel: number
}

const GUTTER_MM = 12
const COLUMN_MM = (A3.widthMm - 2 * A3.marginMm - 2 * GUTTER_MM) / 3
const TOP_MM = 38
const COLUMNS: readonly FlowColumn[] = [0, 1, 2].map((index) => ({
  xMm: A3.marginMm + index * (COLUMN_MM + GUTTER_MM),
  yMm: TOP_MM,
  heightMm: A3.heightMm - TOP_MM - 22,
}))

export function longTextPages(cards: readonly Card[], order: PaperOrder, place: LongTextPlace): LongTexts {
  const rows = cards.flatMap((card, index) => entryRows(card, index + 1, { order, place }))
  const poured = pourRows(rows, () => COLUMNS)
  const entries = new Map<string, { number: number; page: number }>()
  poured.forEach(({ anchors }, pageIndex) => {
    for (const id of anchors) entries.set(id, { number: entries.size + 1, page: place.firstPage + pageIndex })
  })
  const { title, lead } = order.words.appendix
  return {
    entries,
    pages: poured.map(({ items }, index) => ({
      ...A3,
      ground: [],
      groundAt: () => PALETTE.paper,
      items: [
        paperText(
          title,
          { xMm: A3.marginMm, baselineMm: 20 },
          {
            sizePt: 19,
            colour: PALETTE.ink,
            bold: true,
            part: index === 0 ? { role: 'H1', block: title } : 'decoration',
          },
        ),
        paperText(lead, { xMm: A3.marginMm, baselineMm: 27.6 }, { sizePt: 9, colour: PALETTE.ink3 }),
        ...items,
      ],
      outline: index === 0 ? [{ title, level: place.outlineLevel }] : [],
    })),
  }
}

function entryRows(
  card: Card,
  number: number,
  { order, place }: { readonly order: PaperOrder; readonly place: LongTextPlace },
): readonly FlowRow[] {
  const { terms, appendix } = order.words
  const page = place.homePage(card)
  const label = fillWords(appendix.entry, { number, kind: terms.kinds[card.kind], page })
  const heading: FlowRow = {
    heightMm: 7.5,
    keepWithNext: true,
    anchor: card.id,
    draw: (xMm, yMm) => [
      ...kindMark(card.kind, xMm, yMm + 1.7, 3),
      paperText(
        label,
        { xMm: xMm + 5, baselineMm: yMm + 4.5 },
        { sizePt: 10, colour: KIND_COLOURS[card.kind], bold: true, part: { role: 'H2', block: card.id } },
      ),
      { kind: 'link', xMm, yMm, widthMm: COLUMN_MM, heightMm: 6, target: { page } },
    ],
  }
  const body = { widthMm: COLUMN_MM, sizePt: 10, colour: PALETTE.ink } as const
  const { lead, earlier } = cardWordings(card)
  const name = { ...body, sizePt: 9, keepWithNext: true } as const
  return [
    heading,
    ...(earlier === ''
      ? textRows(lead, body)
      : [
          ...textRows(appendix.ownerWords, { ...name, colour: KIND_COLOURS.root }),
          ...textRows(`「${lead}」`, body),
          ...textRows(terms.earlier, { ...name, colour: PALETTE.ink3 }),
          ...textRows(earlier, body),
        ]),
    { heightMm: 7, isGap: true, draw: () => [] },
  ]
}
