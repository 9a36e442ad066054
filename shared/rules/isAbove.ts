// True when `ancestor` stands above `cardId` on a thread of `why` links, or is the card itself.
import type { IcebergGraph } from './icebergGraph'

export function isAbove(graph: IcebergGraph, ancestor: string, cardId: string): boolean {
  const seen = new Set<string>()
  const open = [cardId]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === ancestor) return true
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...graph.parentsOf(id))
  }
  return false
}
