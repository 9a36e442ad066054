// Entries in groups: the name of a group beside its entries, a fine line between groups. Like a table, without its cage.
import { wrapText } from '../lib/wrapText'
import { A4_BODY_MM, A4_INDENT_MM, GRID_MM, LINE_MM } from './a4'
import { PALETTE } from './palette'
import { MM_PER_POINT, paperText } from './paperText'
import type { FlowRow } from './pourRows'
import { rule } from './ruledRows'
import { gap } from './sectionRows'

export interface RowGroup {
  readonly title: string
  readonly rows: readonly FlowRow[]
}

/** Where entries beside the name of a group begin, from the left of the body. */
export const GROUP_INDENT_MM = A4_INDENT_MM + 30
const TITLE = { sizePt: 9, colour: PALETTE.ink2, bold: true } as const
const TITLE_MM = 28

/** `lineMm`: of the first line of each group. */
export function groupedRows(groups: readonly RowGroup[], lineMm: number): readonly FlowRow[] {
  return groups.flatMap((group, index) => [...(index === 0 ? [] : [divider()]), ...groupRows(group, lineMm)])
}

function groupRows({ title, rows }: RowGroup, lineMm: number): readonly FlowRow[] {
  const lines = wrapText(title, {
    maxWidthEm: TITLE_MM / (TITLE.sizePt * MM_PER_POINT),
    bold: true,
    phrases: true,
  })
  const drawTitle: FlowRow['draw'] = (xMm, yMm) =>
    lines.map((line, index) =>
      paperText(
        line,
        { xMm: xMm + A4_INDENT_MM, baselineMm: yMm + (lineMm - LINE_MM) / 2 + LINE_MM * (0.71 + index) },
        { ...TITLE, part: { role: 'H3', block: title } },
      ),
    )
  const titled = rows.map((row, index): FlowRow =>
    index === 0
      ? { ...row, draw: (xMm, yMm) => [...drawTitle(xMm, yMm), ...row.draw(xMm, yMm)] }
      : { ...row, atPageHead: drawTitle },
  )
  const missingMm = lines.length * LINE_MM - rows.reduce((sum, { heightMm }) => sum + heightMm, 0)
  return [...titled, ...(missingMm > 0 ? [gap(missingMm)] : [])]
}

function divider(): FlowRow {
  return {
    ...gap(2 * GRID_MM),
    keepWithNext: true,
    draw: (xMm, yMm) => [
      rule(xMm + A4_INDENT_MM, yMm + GRID_MM / 2, A4_BODY_MM - A4_INDENT_MM, PALETTE.line),
    ],
  }
}
