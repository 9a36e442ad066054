// The order a card gets when it is put after (or before) a sibling, or at the end of a list.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import { icebergGraph } from '../rules/icebergGraph'
import { orderBetween } from './orderBetween'

export interface Spot {
  /** The card it stands under; null = top of the outline. */
  readonly parentId: string | null
  /** The sibling it follows; null = first of its siblings; undefined = last. */
  readonly afterId?: string | null | undefined
}

export function orderAt(
  snapshot: EngagementSnapshot,
  { parentId, afterId }: Spot,
  movingId?: string,
): string {
  const siblings = siblingsAt(snapshot, parentId).filter((id) => id !== movingId)
  const index =
    afterId === undefined ? siblings.length - 1 : afterId === null ? -1 : siblings.indexOf(afterId)
  const orderOf = (id: string | undefined): string | null =>
    id === undefined ? null : (snapshot.cards.get(id)?.order ?? null)
  return orderBetween(index < 0 ? null : orderOf(siblings[index]), orderOf(siblings[index + 1]))
}

/** Top cards of different kinds are listed in groups; a place is taken among 表課題 and loose answers. */
function siblingsAt(snapshot: EngagementSnapshot, parentId: string | null): readonly string[] {
  const graph = icebergGraph(snapshot)
  if (parentId !== null) return graph.childrenOf(parentId)
  return graph.tops
}
