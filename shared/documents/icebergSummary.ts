// The paper 氷山のまとめ: what was found, on A4, as few pages as it needs, then the map itself on A3 (domain.md D.1).
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import { A4, A4_BODY_MM, A4_INDENT_MM, GRID_MM, LINE_MM } from './a4'
import { icebergPages } from './icebergPages'
import { masthead, runningHead } from './masthead'
import { finishPages, type PageBody } from './pageBody'
import { audiencePillWidthMm } from './pageFurniture'
import { MANY_PAGES, PAGE_SCALES, type PageScale } from './pageScale'
import { PALETTE } from './palette'
import type { PaperDescription } from './paper'
import { pourRows, type FlowRow } from './pourRows'
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

export function icebergSummary(snapshot: EngagementSnapshot, order: PaperOrder): PaperDescription {
  const words = pour(summaryRows(snapshot, order), snapshot, order)
  const map = icebergPages({ snapshot, order, firstPage: words.length + 1, outlineLevel: 0 })
  return {
    ...paperFacts('iceberg-summary', snapshot, order),
    pages: finishPages(snapshot, order, [...words, ...map]),
  }
}

/** Set so that it fills the first page; when it needs more pages, in the usual sizes. */
function summaryRows(snapshot: EngagementSnapshot, order: PaperOrder): readonly FlowRow[] {
  const head = masthead(snapshot, order)
  const partsAt = (scale: PageScale) => [...summaryParts(snapshot, order, scale), mapNote(order)]
  const spaced = (parts: readonly (readonly FlowRow[])[], airMm: number) => [
    ...head,
    ...parts.flatMap((rows) => [gap(airMm), ...rows]),
  ]
  for (const scale of PAGE_SCALES) {
    const parts = partsAt(scale)
    const usedMm = [...head, ...parts.flat()].reduce((sum, { heightMm }) => sum + heightMm, 0)
    if (usedMm > 2 * FIRST_ROOM_MM) break
    // Half a share stays free at the foot.
    const evenMm = Math.floor((FIRST_ROOM_MM - usedMm) / (parts.length + 0.5) / GRID_MM) * GRID_MM
    if (evenMm >= scale.airMm) return spaced(parts, Math.min(MOST_AIR_MM, evenMm))
  }
  return spaced(partsAt(MANY_PAGES), USUAL_AIR_MM)
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
  const poured = pourRows(rows, (pageIndex) => {
    const yMm = pageIndex === 0 ? FIRST_TOP_MM : TOP_MM
    return [{ xMm: A4.marginMm, yMm, heightMm: A4.heightMm - yMm - BOTTOM_MM }]
  })
  return poured.map(({ items, anchors }, index) => ({
    ...A4,
    ground: [],
    groundAt: () => PALETTE.paper,
    items: [...(index === 0 ? [] : runningHead(name, order, head)), ...items],
    outline: anchors.map((title) => ({ title, level: 0 })),
  }))
}
