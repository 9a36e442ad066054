// The paper 氷山のまとめ: what was found, on A4, as few pages as it needs, then the map itself on A3 (domain.md D.1).
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import { A4, A4_BODY_MM, A4_INDENT_MM, GRID_MM, LINE_MM } from './a4'
import { icebergPages } from './icebergPages'
import { masthead, runningHead } from './masthead'
import { finishPages, type PageBody } from './pageBody'
import { audiencePillWidthMm } from './pageFurniture'
import { MANY_PAGES, PAGE_SCALES } from './pageScale'
import { PALETTE } from './palette'
import type { PaperDescription } from './paper'
import { pourRows, type FlowColumn, type FlowRow } from './pourRows'
import { paperFacts } from './paperFacts'
import type { PaperOrder } from './paperOrder'
import { gap } from './sectionRows'
import { summaryParts } from './summaryParts'
import { textRows } from './textRows'

const FIRST_TOP_MM = 22
const TOP_MM = 28
const BOTTOM_MM = 24
const FIRST_ROOM_MM = A4.heightMm - FIRST_TOP_MM - BOTTOM_MM
/** Between sections. */
const USUAL_AIR_MM = 7 * GRID_MM
const MOST_AIR_MM = 12 * GRID_MM
/** A last page filled no higher looks forgotten. */
const LITTLE_MM = 60

export function icebergSummary(snapshot: EngagementSnapshot, order: PaperOrder): PaperDescription {
  const words = pour(summaryRows(snapshot, order), snapshot, order)
  const map = icebergPages({ snapshot, order, firstPage: words.length + 1, outlineLevel: 0 })
  return {
    ...paperFacts('iceberg-summary', snapshot, order),
    pages: finishPages(snapshot, order, [...words, ...map]),
  }
}

/** Set so that it fills the first page, the way to the map at its foot; when it needs more pages, in the usual sizes. */
function summaryRows(snapshot: EngagementSnapshot, order: PaperOrder): readonly FlowRow[] {
  const head = masthead(snapshot, order)
  const note = mapNote(order)
  for (const scale of PAGE_SCALES) {
    const parts = summaryParts(snapshot, order, scale)
    const spareMm = FIRST_ROOM_MM - heightOf([...head, ...parts.flat(), ...note])
    if (spareMm < -FIRST_ROOM_MM) break
    // Half a share stays free above the foot.
    const evenMm = Math.floor(spareMm / (parts.length + 1.5) / GRID_MM) * GRID_MM
    if (evenMm < scale.airMm) continue
    const airMm = Math.min(MOST_AIR_MM, evenMm)
    const downMm = spareMm - parts.length * airMm - 0.01
    return [...head, ...spaced(parts, airMm), gap(downMm), ...note]
  }
  return onManyPages(head, summaryParts(snapshot, order, MANY_PAGES), note)
}

/** A last page with next to nothing on it gets the whole of the last section. */
function onManyPages(
  head: readonly FlowRow[],
  parts: readonly (readonly FlowRow[])[],
  note: readonly FlowRow[],
): readonly FlowRow[] {
  const rowsOf = (all: typeof parts) => [...head, ...spaced([...all, note], USUAL_AIR_MM)]
  const usual = rowsOf(parts)
  const lastMm = pourRows(usual, columnsOf).at(-1)?.usedMm ?? 0
  if (lastMm > LITTLE_MM) return usual
  const last = (parts.at(-1) ?? []).map((row, index, { length }) => ({
    ...row,
    keepWithNext: index < length - 1,
  }))
  const together = rowsOf([...parts.slice(0, -1), last])
  return pourRows(together, columnsOf).length > pourRows(usual, columnsOf).length ? usual : together
}

function spaced(parts: readonly (readonly FlowRow[])[], airMm: number): readonly FlowRow[] {
  return parts.flatMap((rows) => [gap(airMm), ...rows])
}

function heightOf(rows: readonly FlowRow[]): number {
  return rows.reduce((sum, { heightMm }) => sum + heightMm, 0)
}

function columnsOf(pageIndex: number): readonly FlowColumn[] {
  const yMm = pageIndex === 0 ? FIRST_TOP_MM : TOP_MM
  return [{ xMm: A4.marginMm, yMm, heightMm: A4.heightMm - yMm - BOTTOM_MM }]
}

function mapNote({ words: { summary } }: PaperOrder): readonly FlowRow[] {
  return textRows(summary.mapNote, {
    widthMm: A4_BODY_MM,
    indentMm: A4_INDENT_MM,
    sizePt: 8.5,
    lineMm: LINE_MM,
    colour: PALETTE.ink3,
  })
}

function pour(
  rows: readonly FlowRow[],
  { name }: EngagementSnapshot,
  order: PaperOrder,
): readonly PageBody[] {
  const head = { xMm: A4.marginMm, widthMm: A4_BODY_MM - audiencePillWidthMm(order) - 6 }
  return pourRows(rows, columnsOf).map(({ items, anchors }, index) => ({
    ...A4,
    ground: [],
    groundAt: () => PALETTE.paper,
    items: [...(index === 0 ? [] : runningHead(name, order, head)), ...items],
    outline: anchors.map((title) => ({ title, level: 0 })),
  }))
}
