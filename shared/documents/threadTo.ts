// The threads that led down to a card: from their 表課題 through the answers to 「それはなぜ？」, in the order of the map.
// Where threads meet, the last is told whole and those before it as far as they were their own.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import type { Card } from '../model/cards'
import { icebergGraph, type IcebergGraph } from '../rules/icebergGraph'
import { readingOrder } from './readingOrder'

export interface ThreadsTo {
  /** From the top, the card itself last. */
  readonly main: readonly Card[]
  /** What flows into it: from the top to the last card before they meet. All stand before the main one on the map. */
  readonly others: readonly (readonly Card[])[]
}

export function threadTo(snapshot: EngagementSnapshot, card: Card): ThreadsTo {
  const graph = icebergGraph(snapshot)
  const places = new Map(readingOrder(snapshot).map(({ id }, place) => [id, place]))
  const placeOf = (id: string | undefined): number => places.get(id ?? '') ?? 0
  const told = new Set<string>()
  const up = (from: Card): readonly Card[] => climb({ snapshot, graph, placeOf, told }, from)
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
  return { main, others: others.sort((a, b) => placeOf(a[0]?.id) - placeOf(b[0]?.id)) }
}

interface Telling {
  readonly snapshot: EngagementSnapshot
  readonly graph: IcebergGraph
  /** When it is read on the map. */
  readonly placeOf: (id: string) => number
  readonly told: Set<string>
}

/** From the top down to the card; stops below what is told already. */
function climb({ snapshot, graph, placeOf, told }: Telling, from: Card): readonly Card[] {
  const thread: Card[] = []
  for (let next: Card | undefined = from; next !== undefined && !told.has(next.id);) {
    told.add(next.id)
    thread.unshift(next)
    const above = graph.parentsOf(next.id).filter((id) => !told.has(id))
    const last = above.reduce((a, b) => (placeOf(b) > placeOf(a) ? b : a), above[0] ?? '')
    next = snapshot.cards.get(last)
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
