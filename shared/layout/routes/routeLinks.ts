// How every link runs, for the board, the far picture and paper alike: plain curves where they are free of cards, else
// around the cards they do not join, so that no picture shows a link that does not exist. Pure, and cached per layout.
import type { EngagementSnapshot } from '../../doc/engagementSnapshot'
import { icebergGraph, type IcebergGraph } from '../../rules/icebergGraph'
import type { Link } from '../../model/link'
import type { Box } from '../box'
import type { SheetLayout } from '../sheetLayout'
import { createBlockIndex, type BlockIndex } from './createBlockIndex'
import { MOST_EFFORT } from './findDetour'
import { linkPlan, type PlannedLink } from './linkPlan'
import type { LinkRoute } from './linkRoute'
import { roughLink } from './roughLink'
import { createNamePlaces } from './createNamePlaces'
import { createRouteMemory } from './createRouteMemory'
import { settleEnds } from './settleEnds'
import { smoothLinks } from './smoothLinks'

export type RoutedLayout = Pick<SheetLayout, 'boxes'> & Partial<Pick<SheetLayout, 'spines' | 'lanes'>>

const memory = createRouteMemory()
const cache = new WeakMap<RoutedLayout['boxes'], ReadonlyMap<string, LinkRoute>>()

/** `layout` belongs to `snapshot`. In the order of the picture, from above, whatever the ids. */
export function routeLinks(
  snapshot: EngagementSnapshot,
  layout: RoutedLayout,
): ReadonlyMap<string, LinkRoute> {
  const known = cache.get(layout.boxes)
  if (known !== undefined) return known
  const isSheet = layout.spines !== undefined || layout.lanes !== undefined
  const routes = (isSheet ? null : memory.recall(snapshot, layout.boxes)) ?? routeAll(snapshot, layout)
  if (!isSheet) memory.keep(snapshot, layout.boxes, routes)
  cache.set(layout.boxes, routes)
  return routes
}

function routeAll(snapshot: EngagementSnapshot, layout: RoutedLayout): ReadonlyMap<string, LinkRoute> {
  const index = createBlockIndex(layout.boxes)
  const links = plannedLinks(snapshot, layout, index)
  const ground = { index, effort: { places: MOST_EFFORT } }
  const planned = links.map((link) => ({ link, plan: linkPlan(link, ground) }))
  const settled = settleEnds(planned)
  const rough = planned.map(({ link, plan }, at) =>
    roughLink({ link, plan, ends: settled[at] ?? plan.ends }, ground),
  )
  const drawn = smoothLinks(rough)
  const names = createNamePlaces(index)
  return new Map(
    links.flatMap(({ id, kind, from, to }, at): readonly [string, LinkRoute][] => {
      const curves = drawn[at]
      if (curves === undefined) return []
      return [[id, { kind, from, to, curves, nameAt: kind === 'loop' ? names.placeOn(curves) : null }]]
    }),
  )
}

function plannedLinks(
  snapshot: EngagementSnapshot,
  layout: RoutedLayout,
  index: BlockIndex,
): readonly PlannedLink[] {
  const graph = icebergGraph(snapshot)
  const found = [...snapshot.links.values()].flatMap((link): readonly PlannedLink[] => {
    const [from, to] = [layout.boxes.get(link.from), layout.boxes.get(link.to)]
    const [fromBlock, toBlock] = [index.blockOf(link.from), index.blockOf(link.to)]
    if (link.from === link.to || from === undefined || to === undefined) return []
    if (fromBlock === null || toBlock === null) return []
    const kind = graph.ringLinks.has(link.id) ? 'loop' : link.kind
    return [
      {
        ...{ id: link.id, kind, fromId: link.from, toId: link.to, from, to, own: [fromBlock, toBlock] },
        ...(kind === 'why' ? paperWays(graph, layout, link) : {}),
      },
    ]
  })
  return found.sort(
    (a, b) =>
      compareBoxes(a.from, b.from) ||
      compareBoxes(a.to, b.to) ||
      compare(a.kind, b.kind) ||
      compare(a.id, b.id),
  )
}

/** The ways that were kept free on a sheet of paper, for the link from the first parent. */
function paperWays(
  graph: IcebergGraph,
  { spines, lanes }: RoutedLayout,
  { from, to }: Link,
): Pick<PlannedLink, 'spine' | 'lane'> {
  const spine = spines?.get(to)
  const lane = graph.parentsOf(to)[0] === from ? lanes?.get(to) : undefined
  return { ...(spine === undefined ? {} : { spine }), ...(lane === undefined ? {} : { lane }) }
}

function compareBoxes(a: Box, b: Box): number {
  return a.y - b.y || a.x - b.x
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
