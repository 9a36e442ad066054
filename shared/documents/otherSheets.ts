// Over a sheet of several: on which pages the other branches are. No page is left out: names are cut to the room there is,
// and when there are too many sheets for a name each, neighbours share one reference.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import type { PagedIceberg } from '../layout/pageIceberg'
import { branchNames } from './branchNames'
import { fillWords } from './fillWords'
import { PALETTE } from './palette'
import type { Primitive } from './paper'
import type { PaperOrder } from './paperOrder'
import { paperText, shorten, textWidthMm, type TextStyle } from './paperText'

/** One sheet of a map that takes several. */
export interface SheetOfMap {
  readonly snapshot: EngagementSnapshot
  readonly order: PaperOrder
  readonly paged: PagedIceberg
  readonly index: number
  readonly firstPage: number
}

export interface OtherSheetsPlace {
  readonly xMm: number
  /** Of the line, or of the middle between two. */
  readonly baselineMm: number
  readonly widthMm: number
}

const LABEL: TextStyle = { sizePt: 9, colour: PALETTE.ink3 }
const OTHER: TextStyle = { sizePt: 8.5, colour: PALETTE.brand }
/** A page number and enough of a name to know it by: seven characters. */
const LEAST_CELL_MM = 37
const GAP_MM = 5
const MOST_LINES = 2
const LINE_MM = 4.1

/** Sheets that share one reference: the first and the last, as indexes. */
type Span = readonly [from: number, to: number]

export function otherSheets(request: SheetOfMap, place: OtherSheetsPlace): readonly Primitive[] {
  const { order, paged, index } = request
  const label = order.words.map.otherSheets
  const leftMm = place.xMm + textWidthMm(label, LABEL) + 3
  const roomMm = place.xMm + place.widthMm - leftMm
  const onLine = Math.floor((roomMm + GAP_MM) / LEAST_CELL_MM)
  const spans = spansOf(paged.sheets.length, index, onLine * MOST_LINES)
  const lines = spans.length > onLine ? MOST_LINES : 1
  const columns = Math.ceil(spans.length / lines)
  const cellMm = (roomMm + GAP_MM) / columns
  const topMm = place.baselineMm - ((lines - 1) / 2) * LINE_MM
  return [
    paperText(label, { xMm: place.xMm, baselineMm: topMm }, LABEL),
    ...spans.flatMap((span, at) =>
      reference(request, span, {
        xMm: leftMm + (at % columns) * cellMm,
        baselineMm: topMm + Math.floor(at / columns) * LINE_MM,
        widthMm: cellMm - GAP_MM,
      }),
    ),
  ]
}

/** All sheets but this one in as few to a reference as `most` references allow; never across this sheet. */
function spansOf(sheets: number, index: number, most: number): readonly Span[] {
  for (let size = 1; ; size++) {
    const spans = [...inSteps(0, index, size), ...inSteps(index + 1, sheets, size)]
    if (spans.length <= most) return spans
  }
}

function inSteps(from: number, end: number, size: number): readonly Span[] {
  const count = Math.ceil((end - from) / size)
  return Array.from({ length: count }, (_, at) => {
    const first = from + at * size
    return [first, Math.min(first + size, end) - 1]
  })
}

function reference(
  { snapshot, order, paged, firstPage }: SheetOfMap,
  [from, to]: Span,
  { xMm, baselineMm, widthMm }: OtherSheetsPlace,
): readonly Primitive[] {
  const { words } = order
  const page = firstPage + from
  const pages =
    from === to
      ? fillWords(words.pageRef, { page })
      : fillWords(words.pageRange, { page, last: firstPage + to })
  const sheet = paged.sheets[from]
  const said = new Set(paged.sheets[from - 1]?.branches.map(({ topId }) => topId))
  const name = sheet === undefined ? '' : branchNames(sheet, snapshot, words, said)
  const text = shorten(`${pages} ${name}`, OTHER, widthMm)
  return [
    paperText(text, { xMm, baselineMm }, OTHER),
    {
      kind: 'link',
      xMm,
      yMm: baselineMm - 3.2,
      widthMm: textWidthMm(text, OTHER),
      heightMm: LINE_MM,
      target: { page },
    },
  ]
}
