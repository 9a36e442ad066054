// The order in which a map is read: thread by thread, each from the water down, what is on no thread last. It does not
// depend on ids or on how the documents were stored, so the same map always prints the same.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import type { Card } from '../model/cards'
import { icebergGraph } from '../rules/icebergGraph'

export function readingOrder(snapshot: EngagementSnapshot): readonly Card[] {
  const graph = icebergGraph(snapshot)
  const seen = new Set<string>()
  const open = [...graph.tops].reverse()
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...[...graph.childrenOf(id)].reverse())
  }
  return [...seen].flatMap((id) => snapshot.cards.get(id) ?? [])
}
