// The thread that led down to a card: from its 表課題 through the answers to 「それはなぜ？」. Where threads meet, the older
// one is told; all of them are on the map.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import type { Card } from '../model/cards'
import { icebergGraph } from '../rules/icebergGraph'

/** From the top, the card itself last. */
export function threadTo(snapshot: EngagementSnapshot, card: Card): readonly Card[] {
  const graph = icebergGraph(snapshot)
  const thread = [card]
  const above = (id: string): Card | undefined => snapshot.cards.get(graph.parentsOf(id)[0] ?? '')
  for (let next = above(card.id); next !== undefined; next = above(next.id)) thread.unshift(next)
  return thread.length > 1 ? thread : [...pairedWith(snapshot, card), card]
}

/** Without answers between them, 表 and 裏 may stand for each other. */
function pairedWith(snapshot: EngagementSnapshot, { id }: Card): readonly Card[] {
  const others = [...snapshot.links.values()]
    .filter(({ kind, from, to }) => kind === 'pair' && (from === id || to === id))
    .flatMap(({ from, to }) => snapshot.cards.get(from === id ? to : from) ?? [])
    .filter(({ kind }) => kind === 'surface')
  return others.slice(0, 1)
}
