// What stands on every page: who may have it, which 案件, when, in which state, which page of how many, whose form
// (domain.md E.11).
import { asPart } from './asPart'
import { fillWords } from './fillWords'
import { PALETTE } from './palette'
import { paperDate } from './paperDate'
import type { Colour, Primitive } from './paper'
import type { PaperOrder } from './paperOrder'
import { paperText, shorten, textWidthMm, type TextStyle } from './paperText'

export interface PagePlace {
  readonly widthMm: number
  readonly heightMm: number
  readonly marginMm: number
  readonly page: number
  readonly pages: number
}

const TWO_LINES_BELOW_MM = 300
const SMALL: TextStyle = { sizePt: 8, colour: PALETTE.ink3 }
const PILL: TextStyle = { sizePt: 9, colour: PALETTE.paper, bold: true }
const PILL_HEIGHT = 6.4
const AUDIENCE_COLOURS = {
  shared: '#0f5a7a',
  owner: '#6b5600',
  internal: '#96262c',
} as const satisfies Record<PaperOrder['layer'], Colour>

/** What every page says of the 案件 it belongs to. */
export interface PageAbout {
  readonly name: string
  /** '' = none. */
  readonly caseNumber: string
  /** Tells one state of the content from another (contentMark). */
  readonly mark: string
}

export function pageFurniture(about: PageAbout, order: PaperOrder, place: PagePlace): readonly Primitive[] {
  const items = [...audiencePill(order, place), ...footer(about, order, place)]
  // Heard once, not on every page.
  return place.page === 1 ? items : asPart('decoration', items)
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

/** Which 案件 at the left; how the paper came about at the right, on narrow pages below it; the page number last. */
function footer(about: PageAbout, order: PaperOrder, place: PagePlace): readonly Primitive[] {
  const { words } = order
  const { widthMm, heightMm, marginMm, page, pages } = place
  const rightMm = widthMm - marginMm
  const number = fillWords(words.pageOf, { page, pages })
  const facts = [
    fillWords(words.createdOn, { date: paperDate(order) }),
    fillWords(words.contentMark, { mark: about.mark }),
    words.proposedForm,
  ].join('　｜　')
  const isNarrow = widthMm < TWO_LINES_BELOW_MM
  const baselineMm = heightMm - (isNarrow ? 13 : 9)
  const numberMm = rightMm - textWidthMm(number, SMALL)
  const factsMm = isNarrow ? marginMm : numberMm - 8 - textWidthMm(facts, SMALL)
  const nameEndMm = isNarrow ? numberMm - 8 : factsMm - 6
  return [
    line(marginMm, rightMm, baselineMm - 5.5),
    ...nameAndNumber(about, order, { xMm: marginMm, endMm: nameEndMm, baselineMm }),
    paperText(facts, { xMm: factsMm, baselineMm: heightMm - (isNarrow ? 8.6 : 9) }, SMALL),
    paperText(number, { xMm: numberMm, baselineMm }, { ...SMALL, colour: PALETTE.ink2 }),
  ]
}

/** The 案件番号 is never shortened; the name makes room for it. */
function nameAndNumber(
  { name, caseNumber }: PageAbout,
  { words }: PaperOrder,
  { xMm, endMm, baselineMm }: { readonly xMm: number; readonly endMm: number; readonly baselineMm: number },
): readonly Primitive[] {
  const style: TextStyle = { ...SMALL, colour: PALETTE.ink2 }
  const number = caseNumber === '' ? '' : fillWords(words.caseNumber, { number: caseNumber })
  const gapMm = number === '' || name === '' ? 0 : 6
  const roomMm = endMm - xMm - gapMm - textWidthMm(number, style)
  const shown = shorten(name, style, roomMm)
  const numberMm = xMm + (shown === '' ? 0 : textWidthMm(shown, style) + gapMm)
  return [
    ...(shown === '' ? [] : [paperText(shown, { xMm, baselineMm }, style)]),
    ...(number === '' ? [] : [paperText(number, { xMm: numberMm, baselineMm }, SMALL)]),
  ]
}

function line(fromMm: number, toMm: number, yMm: number): Primitive {
  return {
    kind: 'path',
    steps: [
      ['M', fromMm, yMm],
      ['L', toMm, yMm],
    ],
    stroke: { colour: PALETTE.line, widthMm: 0.2 },
  }
}
