// The cards from this one up to a 表課題, by the first parent of each: the thread as it is written in the outline.
import type { EngagementSnapshot } from '../../../shared/doc/engagementSnapshot'
import type { Card } from '../../../shared/model/cards'
import { icebergGraph } from '../../../shared/rules/icebergGraph'

export function threadAbove(snapshot: EngagementSnapshot, card: Card): readonly Card[] {
  const graph = icebergGraph(snapshot)
  const thread: Card[] = []
  for (
    let at: Card | undefined = card;
    at !== undefined;
    at = snapshot.cards.get(graph.parentsOf(at.id)[0] ?? '')
  )
    thread.push(at)
  return thread
}
