// The paper 氷山のまとめ: A4 with the 表課題, the map itself on A3, A4 with 裏課題 and what comes next (domain.md D.1).
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import { icebergPages } from './icebergPages'
import { finishPages, type PageBody } from './pageBody'
import { PALETTE } from './palette'
import type { PaperDescription } from './paper'
import { pourRows, type FlowColumn, type FlowRow } from './pourRows'
import { paperFacts } from './paperFacts'
import type { PaperOrder } from './paperOrder'
import { summaryParts, type SummaryParts } from './summaryParts'
import { A4 } from './a4'
import { gap, sectionHeading } from './sectionHeading'
import { titleBand, titleRows, TITLE_BAND_MM } from './titleRows'

const TOP_MM = 26
const BOTTOM_MM = 21

export function icebergSummary(snapshot: EngagementSnapshot, order: PaperOrder): PaperDescription {
  const { summary } = order.words
  const parts = summaryParts(snapshot, order)
  const front = pour(
    [
      ...titleRows(snapshot.name, order),
      gap(8),
      ...sectionHeading(summary.surfaces, 1),
      ...parts.surfaces,
      gap(5),
      ...sectionHeading(summary.map, 2),
      ...mapNote(summary.mapNote),
    ],
    titleBand(order),
  )
  const map = icebergPages({ snapshot, order, firstPage: front.length + 1, outlineLevel: 1 })
  const back = pour(backRows(parts, order), [])
  return {
    ...paperFacts('iceberg-summary', snapshot, order),
    pages: finishPages(snapshot.name, order, [...front, ...map, ...back]),
  }
}

function backRows(parts: SummaryParts, { words: { summary } }: PaperOrder): readonly FlowRow[] {
  const sections: readonly (readonly [string, readonly FlowRow[]])[] = [
    [summary.roots, parts.roots],
    ...(parts.walls.length > 0 ? [[summary.walls, parts.walls] as const] : []),
    [summary.next, parts.next],
    [summary.insights, parts.insights],
  ]
  return sections.flatMap(([title, rows], index) => [...sectionHeading(title, index + 3), ...rows, gap(9)])
}

function mapNote(text: string): readonly FlowRow[] {
  return [
    {
      heightMm: 7,
      draw: (xMm, yMm) => [
        { kind: 'text', xMm, baselineMm: yMm + 4.5, sizePt: 9.5, colour: PALETTE.ink2, text },
      ],
    },
  ]
}

/** Rows on A4; `band` is drawn at the head of the first page. */
function pour(rows: readonly FlowRow[], band: PageBody['items']): readonly PageBody[] {
  const column = (pageIndex: number): FlowColumn => {
    const yMm = pageIndex === 0 && band.length > 0 ? TITLE_BAND_MM + 10 : TOP_MM
    return { xMm: A4.marginMm, yMm, heightMm: A4.heightMm - yMm - BOTTOM_MM }
  }
  return pourRows(rows, (pageIndex) => [column(pageIndex)]).map(({ items, anchors }, index) => ({
    ...A4,
    ground: index === 0 ? band : [],
    groundAt: () => PALETTE.paper,
    items,
    outline: anchors.map((title) => ({ title, level: 0 })),
  }))
}
