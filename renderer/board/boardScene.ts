// One snapshot made ready for the board: where everything stands and how to find it. Computed once per snapshot.
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import type { Box } from '../../shared/layout/box'
import { layoutIceberg, type IcebergLayout } from '../../shared/layout/layoutIceberg'
import { curveBounds } from '../../shared/layout/curve'
import type { LinkRoute } from '../../shared/layout/routes/linkRoute'
import { routeLinks } from '../../shared/layout/routes/routeLinks'
import { cardViews, type CardView } from './cardView'
import { createSpatialIndex, type SpatialIndex } from './spatialIndex'

export interface BoardScene {
  readonly snapshot: EngagementSnapshot
  readonly layout: IcebergLayout
  /** How every link runs while nothing is being dragged. */
  readonly routes: ReadonlyMap<string, LinkRoute>
  readonly viewOf: (cardId: string) => CardView | null
  readonly cards: SpatialIndex
  readonly links: SpatialIndex
}

export function boardScene(snapshot: EngagementSnapshot): BoardScene {
  const layout = layoutIceberg(snapshot)
  const routes = routeLinks(snapshot, layout)
  return {
    snapshot,
    layout,
    routes,
    viewOf: cardViews(snapshot),
    cards: createSpatialIndex(layout.boxes),
    links: createSpatialIndex(routeBoxes(routes)),
  }
}

function routeBoxes(routes: BoardScene['routes']): ReadonlyMap<string, Box> {
  return new Map([...routes].map(([id, { curves }]) => [id, curveBounds(curves)]))
}
