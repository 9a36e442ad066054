// The lines of the outline, derived from the snapshot: the same thread as the map, read from top to bottom.
// A row that says the same as before keeps its identity, so that only changed lines are drawn again.
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import { icebergGraph } from '../../shared/rules/icebergGraph'
import type { OutlineRow } from './outlineRow'

const NONE: readonly OutlineRow[] = []

/** `before`: the rows shown until now. */
export function outlineRows(
  snapshot: EngagementSnapshot,
  before: readonly OutlineRow[] = NONE,
): readonly OutlineRow[] {
  const graph = icebergGraph(snapshot)
  const known = new Map(before.map((row) => [row.key, row]))
  const rows: OutlineRow[] = []
  const groupSizes = new Map<string, number>()
  for (const id of graph.tops) {
    const kind = snapshot.cards.get(id)?.kind ?? 'unknown'
    groupSizes.set(kind, (groupSizes.get(kind) ?? 0) + 1)
  }
  const positions = new Map<string, number>()
  const open = graph.tops
    .flatMap((id): Omit<OutlineRow, 'isReference' | 'hasChildren'>[] => {
      const card = snapshot.cards.get(id)
      if (card === undefined) return []
      const position = (positions.get(card.kind) ?? 0) + 1
      positions.set(card.kind, position)
      const siblings = groupSizes.get(card.kind) ?? 1
      return [{ key: id, card, depth: 0, parentId: null, group: card.kind, position, siblings }]
    })
    .reverse()
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const { card, depth, parentId, group } = entry
    const isReference = parentId !== null && graph.parentsOf(card.id)[0] !== parentId
    const children = isReference ? [] : graph.childrenOf(card.id)
    rows.push(keep(known, { ...entry, isReference, hasChildren: children.length > 0 }))
    for (let index = children.length - 1; index >= 0; index--) {
      const child = snapshot.cards.get(children[index] ?? '')
      if (child === undefined) continue
      const key = `${card.id}>${child.id}`
      const place = { position: index + 1, siblings: children.length }
      open.push({ key, card: child, depth: depth + 1, parentId: card.id, group, ...place })
    }
  }
  return rows.length === before.length && rows.every((row, index) => row === before[index]) ? before : rows
}

function keep(known: ReadonlyMap<string, OutlineRow>, row: OutlineRow): OutlineRow {
  const before = known.get(row.key)
  if (before === undefined) return row
  const names = Object.keys(row) as (keyof OutlineRow)[]
  return names.every((name) => before[name] === row[name]) ? before : row
}
