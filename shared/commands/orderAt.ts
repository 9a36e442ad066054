// The order a card gets when it is put after (or before) a sibling, or at the end of a list.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import type { CardKind } from '../model/cards'
import { icebergGraph } from '../rules/icebergGraph'
import { orderBetween } from './orderBetween'

export interface Spot {
  /** The card it stands under; null = top of the outline. */
  readonly parentId: string | null
  /** The sibling it follows; null = first of its siblings; undefined = last. */
  readonly afterId?: string | null | undefined
  /** What it is there. At the top cards stand in groups by kind, and a place is one among its own kind. */
  readonly kind?: CardKind
}

export function orderAt(snapshot: EngagementSnapshot, spot: Spot, movingId?: string): string {
  const siblings = siblingsAt(snapshot, spot).filter((id) => id !== movingId)
  const index = spot.afterId === null ? -1 : indexAfter(siblings, spot.afterId)
  const orderOf = (id: string | undefined): string | null =>
    id === undefined ? null : (snapshot.cards.get(id)?.order ?? null)
  return orderBetween(index < 0 ? null : orderOf(siblings[index]), orderOf(siblings[index + 1]))
}

/** The end, when it shall follow nobody or somebody who stands elsewhere. */
function indexAfter(siblings: readonly string[], afterId: string | undefined): number {
  const index = afterId === undefined ? -1 : siblings.indexOf(afterId)
  return index < 0 ? siblings.length - 1 : index
}

function siblingsAt(snapshot: EngagementSnapshot, { parentId, kind }: Spot): readonly string[] {
  const graph = icebergGraph(snapshot)
  if (parentId !== null) return graph.childrenOf(parentId)
  return kind === undefined ? graph.tops : graph.tops.filter((id) => snapshot.cards.get(id)?.kind === kind)
}
