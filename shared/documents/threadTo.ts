// The threads that led down to a card: from their 表課題 through the answers to 「それはなぜ？」. Where threads meet, the
// oldest is told whole and each other one as far as it was its own; all of them are on the map.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import type { Card } from '../model/cards'
import { icebergGraph, type IcebergGraph } from '../rules/icebergGraph'

export interface ThreadsTo {
  /** From the top, the card itself last. */
  readonly main: readonly Card[]
  /** What flows into it: from the top to the last card before they meet. The oldest first. */
  readonly others: readonly (readonly Card[])[]
}

export function threadTo(snapshot: EngagementSnapshot, card: Card): ThreadsTo {
  const graph = icebergGraph(snapshot)
  const told = new Set<string>()
  const up = (from: Card): readonly Card[] => climb(snapshot, graph, from, told)
  const main = up(card)
  if (main.length === 1) return { main: [...pairedWith(snapshot, card), card], others: [] }
  const others: (readonly Card[])[] = []
  // A thread told on the way may be met by further ones: the list grows while it is walked, deepest meeting first.
  const walked = [...main].reverse()
  for (const met of walked)
    for (const parent of graph.parentsOf(met.id)) {
      const above = snapshot.cards.get(parent)
      if (above === undefined || told.has(parent)) continue
      const thread = up(above)
      others.push(thread)
      walked.push(...[...thread].reverse())
    }
  return { main, others }
}

/** From the top down to the card; stops below what is told already. */
function climb(
  snapshot: EngagementSnapshot,
  graph: IcebergGraph,
  from: Card,
  told: Set<string>,
): readonly Card[] {
  const thread: Card[] = []
  for (let next: Card | undefined = from; next !== undefined && !told.has(next.id);) {
    told.add(next.id)
    thread.unshift(next)
    next = snapshot.cards.get(graph.parentsOf(next.id)[0] ?? '')
  }
  return thread
}

/** Without answers between them, 表 and 裏 may stand for each other. */
function pairedWith(snapshot: EngagementSnapshot, { id }: Card): readonly Card[] {
  const others = [...snapshot.links.values()]
    .filter(({ kind, from, to }) => kind === 'pair' && (from === id || to === id))
    .flatMap(({ from, to }) => snapshot.cards.get(from === id ? to : from) ?? [])
    .filter(({ kind }) => kind === 'surface')
  return others.slice(0, 1)
}
