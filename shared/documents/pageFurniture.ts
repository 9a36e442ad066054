// What stands on every page: who may have it, which 案件, when, which page of how many, whose form (domain.md E.11).
// The supporters' own copy carries a watermark under its contents.
import { fillWords } from './fillWords'
import { mixColours } from './mixColours'
import { PALETTE } from './palette'
import type { Colour, Primitive } from './paper'
import type { PaperOrder } from './paperOrder'
import { MM_PER_POINT, paperText, shorten, textWidthMm, type TextStyle } from './paperText'

export interface PagePlace {
  readonly widthMm: number
  readonly heightMm: number
  readonly marginMm: number
  readonly page: number
  readonly pages: number
}

const SMALL: TextStyle = { sizePt: 8, colour: PALETTE.ink3 }
const PILL: TextStyle = { sizePt: 9, colour: PALETTE.paper, bold: true }
const PILL_HEIGHT = 6.4
const AUDIENCE_COLOURS = {
  shared: '#0f5a7a',
  owner: '#6b5600',
  internal: '#96262c',
} as const satisfies Record<PaperOrder['layer'], Colour>

export function pageFurniture(name: string, order: PaperOrder, place: PagePlace): readonly Primitive[] {
  return [...audiencePill(order, place), ...footer(name, order, place)]
}

/** Width the mark at the top right takes; titles stay clear of it. */
export function audiencePillWidthMm({ words, layer }: PaperOrder): number {
  return textWidthMm(words.audiences[layer], PILL) + 7
}

function audiencePill(order: PaperOrder, { widthMm, marginMm }: PagePlace): readonly Primitive[] {
  const pillMm = audiencePillWidthMm(order)
  const xMm = widthMm - marginMm - pillMm
  const fill = AUDIENCE_COLOURS[order.layer]
  return [
    { kind: 'rect', xMm, yMm: 11.5, widthMm: pillMm, heightMm: PILL_HEIGHT, radiusMm: PILL_HEIGHT / 2, fill },
    paperText(order.words.audiences[order.layer], { xMm: xMm + 3.5, baselineMm: 15.85 }, PILL),
  ]
}

function footer(
  name: string,
  { words, layer, createdOn }: PaperOrder,
  place: PagePlace,
): readonly Primitive[] {
  const { widthMm, heightMm, marginMm, page, pages } = place
  const baselineMm = heightMm - 9
  const number = fillWords(words.pageOf, { page, pages })
  const facts = [
    words.audiences[layer],
    fillWords(words.createdOn, { date: fillWords(words.date, createdOn) }),
    words.proposedForm,
  ].join('　｜　')
  const numberMm = textWidthMm(number, SMALL)
  const factsMm = textWidthMm(facts, SMALL)
  const nameMm = widthMm - 2 * marginMm - numberMm - factsMm - 14
  return [
    {
      kind: 'path',
      steps: [
        ['M', marginMm, heightMm - 14.5],
        ['L', widthMm - marginMm, heightMm - 14.5],
      ],
      stroke: { colour: PALETTE.line, widthMm: 0.2 },
    },
    paperText(
      shorten(name, SMALL, nameMm),
      { xMm: marginMm, baselineMm },
      { ...SMALL, colour: PALETTE.ink2 },
    ),
    paperText(facts, { xMm: widthMm - marginMm - numberMm - 8 - factsMm, baselineMm }, SMALL),
    paperText(number, { xMm: widthMm - marginMm - numberMm, baselineMm }, { ...SMALL, colour: PALETTE.ink2 }),
  ]
}

/** Pale words over the page; `groundAt` is what they stand on. Empty for copies that may be handed out. */
export function watermark(
  { words, layer }: PaperOrder,
  { widthMm, heightMm }: Pick<PagePlace, 'widthMm' | 'heightMm'>,
  groundAt: (yMm: number) => Colour,
): readonly Primitive[] {
  if (layer !== 'internal') return []
  const sizePt =
    (widthMm * 0.34) / (textWidthMm(words.watermark, { sizePt: 1, colour: PALETTE.ink, bold: true }) || 1)
  const emMm = sizePt * MM_PER_POINT
  return WATERMARKS.map(([x, y]) => {
    const baselineMm = heightMm * y
    const colour = mixColours(groundAt(baselineMm - emMm / 3), PALETTE.ink, 0.045)
    return paperText(words.watermark, { xMm: widthMm * x, baselineMm }, { sizePt, colour, bold: true })
  })
}

/** Shares of width and height. */
const WATERMARKS = [
  [0.09, 0.27],
  [0.57, 0.4],
  [0.09, 0.53],
  [0.57, 0.66],
  [0.09, 0.79],
] as const
