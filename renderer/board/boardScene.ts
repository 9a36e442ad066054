// One snapshot made ready for the board: where everything stands and how to find it. Computed once per snapshot.
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import type { Box } from '../../shared/layout/box'
import { layoutIceberg, type IcebergLayout } from '../../shared/layout/layoutIceberg'
import type { Link } from '../../shared/model/link'
import { cardViews, type CardView } from './cardView'
import { createSpatialIndex, type SpatialIndex } from './spatialIndex'

export interface BoardScene {
  readonly snapshot: EngagementSnapshot
  readonly layout: IcebergLayout
  readonly viewOf: (cardId: string) => CardView | null
  readonly cards: SpatialIndex
  readonly links: SpatialIndex
}

/** A 悪循環 bows out beside its cards. */
const LINK_ROOM = 160

export function boardScene(snapshot: EngagementSnapshot): BoardScene {
  const layout = layoutIceberg(snapshot)
  return {
    snapshot,
    layout,
    viewOf: cardViews(snapshot),
    cards: createSpatialIndex(layout.boxes),
    links: createSpatialIndex(linkBoxes(snapshot.links.values(), layout.boxes)),
  }
}

function linkBoxes(links: Iterable<Link>, boxes: ReadonlyMap<string, Box>): ReadonlyMap<string, Box> {
  const found = new Map<string, Box>()
  for (const { id, kind, from, to } of links) {
    const [a, b] = [boxes.get(from), boxes.get(to)]
    if (a === undefined || b === undefined) continue
    const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
    const room = kind === 'loop' ? LINK_ROOM : 0
    const right = Math.max(a.x + a.width, b.x + b.width) + room
    found.set(id, { x, y, width: right - x, height: Math.max(a.y + a.height, b.y + b.height) - y })
  }
  return found
}
