// Which row of the iceberg a card of a thread belongs to: 0 above the water, 1… the answers, the last one for 裏課題.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import { icebergGraph, type IcebergGraph } from '../rules/icebergGraph'

export interface IcebergRows {
  /** Row per card of a thread; cards of other kinds have none. */
  readonly rowOf: ReadonlyMap<string, number>
  /** The row all 裏課題 stand in: below the deepest answer. */
  readonly rootRow: number
}

/** The picture always shows this many rows of answers, so that an empty map already asks for depth. */
const SHOWN_WHY_ROWS = 2

export function icebergRows(snapshot: EngagementSnapshot): IcebergRows {
  const graph = icebergGraph(snapshot)
  const rowOf = new Map<string, number>()
  for (const id of inThreadOrder(snapshot, graph)) {
    const kind = snapshot.cards.get(id)?.kind
    if (kind === 'surface') rowOf.set(id, 0)
    if (kind !== 'why') continue
    const above = graph.parentsOf(id).map((parent) => rowOf.get(parent) ?? 0)
    rowOf.set(id, Math.max(0, ...above) + 1)
  }
  const rootRow = Math.max(SHOWN_WHY_ROWS, ...rowOf.values()) + 1
  for (const card of snapshot.cards.values()) if (card.kind === 'root') rowOf.set(card.id, rootRow)
  return { rowOf, rootRow }
}

/** Parents before children. */
function inThreadOrder(snapshot: EngagementSnapshot, graph: IcebergGraph): readonly string[] {
  return [...snapshot.cards.keys()].sort((a, b) => graph.depthOf(a) - graph.depthOf(b))
}
