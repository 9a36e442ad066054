// The thread from this card up to a 表課題, deepest first. Where several threads meet, the one that was asked for, else the
// first parent: as it is written in the outline.
import type { EngagementSnapshot } from '../../../shared/doc/engagementSnapshot'
import type { Card } from '../../../shared/model/cards'
import { icebergGraph } from '../../../shared/rules/icebergGraph'

export interface ThreadStep {
  readonly card: Card
  /** The cards this one answers; more than one where threads meet. */
  readonly parents: readonly Card[]
}

/** `chosen`: which parent is read on with, by the id of the card where threads meet. */
export function threadAbove(
  snapshot: EngagementSnapshot,
  card: Card,
  chosen: ReadonlyMap<string, string> = new Map(),
): readonly ThreadStep[] {
  const graph = icebergGraph(snapshot)
  const thread: ThreadStep[] = []
  for (let at: Card | undefined = card; at !== undefined;) {
    const step: ThreadStep = {
      card: at,
      parents: graph.parentsOf(at.id).flatMap((id) => snapshot.cards.get(id) ?? []),
    }
    thread.push(step)
    at = step.parents.find(({ id }) => id === chosen.get(step.card.id)) ?? step.parents[0]
  }
  return thread
}
