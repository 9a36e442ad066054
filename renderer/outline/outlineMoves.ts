// Where a line goes when it is indented, outdented, moved or dropped. Pure; whether the method allows it is decided by
// the command that follows.
import type { OutlineRow } from './outlineRow'

export interface OutlineMove {
  readonly cardId: string
  readonly fromParentId: string | null
  readonly parentId: string | null
  /** The sibling it follows; null = first; undefined = last. */
  readonly afterId: string | null | undefined
}

type Rows = readonly OutlineRow[]

function placeOf(row: OutlineRow): Pick<OutlineMove, 'cardId' | 'fromParentId'> {
  return { cardId: row.card.id, fromParentId: row.parentId }
}

/** Under the line above in the same column, as its last answer. Null where there is none that takes answers. */
export function indentMove(rows: Rows, index: number): OutlineMove | null {
  const row = rows[index]
  if (row === undefined) return null
  for (let above = index - 1; above >= 0; above--) {
    const candidate = rows[above]
    if (candidate === undefined || candidate.depth < row.depth) return null
    if (candidate.depth === row.depth && takesAnswers(candidate))
      return { ...placeOf(row), parentId: candidate.card.id, afterId: undefined }
  }
  return null
}

/** Beside its parent, right after it. Null in the first column. */
export function outdentMove(rows: Rows, index: number): OutlineMove | null {
  const row = rows[index]
  if (row === undefined || row.parentId === null) return null
  const parent = parentRow(rows, index)
  return parent === null ? null : { ...placeOf(row), parentId: parent.parentId, afterId: parent.card.id }
}

/** One place up or down among its siblings. Moving up is told as "the one above goes below me": it holds in every group. */
export function shiftMove(rows: Rows, index: number, direction: 'up' | 'down'): OutlineMove | null {
  const row = rows[index]
  if (row === undefined) return null
  const other = siblingRow(rows, index, direction)
  if (other === null) return null
  return direction === 'up'
    ? { ...placeOf(other), parentId: row.parentId, afterId: row.card.id }
    : { ...placeOf(row), parentId: row.parentId, afterId: other.card.id }
}

/** Dropped below `overIndex` in the column `depth`. Null when it would hang under itself or nothing changes. */
export function dropMove(
  rows: Rows,
  index: number,
  { overIndex, depth }: { readonly overIndex: number; readonly depth: number },
): OutlineMove | null {
  const row = rows[index]
  if (row === undefined || row.isReference) return null
  const own = subtreeEnd(rows, index)
  if (overIndex > index && overIndex < own) return null
  const rest = rows.filter((_, at) => at < index || at >= own)
  const above = overIndex >= own ? overIndex - (own - index) : overIndex === index ? index - 1 : overIndex
  const column = columnAt(rest, above, depth)
  for (let at = above; at >= 0; at--) {
    const candidate = rest[at]
    if (candidate === undefined) break
    if (candidate.depth === column)
      return changed(row, { ...placeOf(row), parentId: candidate.parentId, afterId: candidate.card.id }, rows)
    if (candidate.depth < column)
      return changed(row, { ...placeOf(row), parentId: candidate.card.id, afterId: null }, rows)
  }
  return changed(row, { ...placeOf(row), parentId: null, afterId: null }, rows)
}

/** The column a line dropped below `above` may stand in: not deeper than an answer to it, not left of what follows. */
export function columnAt(rows: Rows, above: number, wanted: number): number {
  const row = rows[above]
  if (row === undefined) return 0
  const deepest = takesAnswers(row) ? row.depth + 1 : row.depth
  const shallowest = rows[above + 1]?.depth ?? 0
  return Math.max(Math.min(wanted, deepest), Math.min(shallowest, deepest))
}

/** Index after the last line that hangs under this one. */
export function subtreeEnd(rows: Rows, index: number): number {
  const depth = rows[index]?.depth ?? 0
  let end = index + 1
  while (end < rows.length && (rows[end]?.depth ?? 0) > depth) end++
  return end
}

function changed(row: OutlineRow, move: OutlineMove, rows: Rows): OutlineMove | null {
  if (move.parentId !== row.parentId) return move
  const index = rows.indexOf(row)
  return siblingRow(rows, index, 'up')?.card.id === (move.afterId ?? undefined) ? null : move
}

function takesAnswers(row: OutlineRow): boolean {
  return !row.isReference && (row.card.kind === 'surface' || row.card.kind === 'why')
}

function parentRow(rows: Rows, index: number): OutlineRow | null {
  const row = rows[index]
  for (let above = index - 1; above >= 0; above--) {
    const candidate = rows[above]
    if (candidate !== undefined && candidate.card.id === row?.parentId && !candidate.isReference)
      return candidate
  }
  return null
}

function siblingRow(rows: Rows, index: number, direction: 'up' | 'down'): OutlineRow | null {
  const row = rows[index]
  if (row === undefined) return null
  const step = direction === 'up' ? -1 : 1
  for (let at = index + step; at >= 0 && at < rows.length; at += step) {
    const candidate = rows[at]
    if (candidate === undefined || candidate.depth < row.depth) return null
    if (candidate.depth > row.depth) continue
    return candidate.parentId === row.parentId && candidate.group === row.group ? candidate : null
  }
  return null
}
