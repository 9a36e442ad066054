// Rows of a document poured into the columns of its pages. A row is never cut; rows that belong together (a heading and
// what follows it, the first two lines of a paragraph) are not torn apart while there is another way.
import type { Primitive } from './paper'

export interface FlowRow {
  readonly heightMm: number
  /** Stays on the page of the row after it. */
  readonly keepWithNext?: boolean
  /** Left out at the head of a column: space between things. */
  readonly isGap?: boolean
  /** The caller's name for the place, to find its page again. */
  readonly anchor?: string
  /** Drawn besides when this row comes first on a page that goes on with something, e.g. the name of its section. */
  readonly atPageHead?: FlowRow['draw']
  readonly draw: (xMm: number, yMm: number) => readonly Primitive[]
}

export interface FlowColumn {
  readonly xMm: number
  readonly yMm: number
  readonly heightMm: number
}

export interface PouredPage {
  readonly items: readonly Primitive[]
  readonly anchors: readonly string[]
  /** Height filled in its last column. */
  readonly usedMm: number
}

/** `columnsOf(0)` are the columns of the first page. A row taller than a column is a programming error and throws. */
export function pourRows(
  rows: readonly FlowRow[],
  columnsOf: (pageIndex: number) => readonly FlowColumn[],
): readonly PouredPage[] {
  const pages: { items: Primitive[]; anchors: string[]; usedMm: number }[] = []
  let waiting: readonly FlowColumn[] = []
  let column: FlowColumn | undefined
  let usedMm = 0
  const nextColumn = (): FlowColumn => {
    if (waiting.length === 0) {
      waiting = columnsOf(pages.length)
      pages.push({ items: [], anchors: [], usedMm: 0 })
    }
    const [next, ...rest] = waiting
    if (next === undefined) throw new Error('A page needs a column.')
    waiting = rest
    column = next
    usedMm = 0
    return next
  }
  for (const group of groupsOf(rows)) {
    const groupMm = group.reduce((sum, row) => sum + row.heightMm, 0)
    let here = column ?? nextColumn()
    if (usedMm > 0 && usedMm + groupMm > here.heightMm && groupMm <= here.heightMm) here = nextColumn()
    for (const row of group) {
      if (row.isGap === true && usedMm === 0) continue
      if (usedMm + row.heightMm > here.heightMm + 1e-6) {
        if (row.heightMm > here.heightMm) throw new Error('A row is taller than its column.')
        here = nextColumn()
        if (row.isGap === true) continue
      }
      const page = pages.at(-1)
      if (usedMm === 0) page?.items.push(...(row.atPageHead?.(here.xMm, here.yMm) ?? []))
      page?.items.push(...row.draw(here.xMm, here.yMm + usedMm))
      if (row.anchor !== undefined) page?.anchors.push(row.anchor)
      usedMm += row.heightMm
      if (page !== undefined) page.usedMm = usedMm
    }
  }
  return pages
}

function groupsOf(rows: readonly FlowRow[]): readonly (readonly FlowRow[])[] {
  const groups: FlowRow[][] = []
  let open = false
  for (const row of rows) {
    const last = groups.at(-1)
    if (open && last !== undefined) last.push(row)
    else groups.push([row])
    open = row.keepWithNext === true
  }
  return groups
}
