// Gives every link its own place at the sides of its cards, once it is known how all of them run.
import type { Box } from '../box'
import { isUpright, type LinkEnd, type LinkEnds } from '../linkEnds'
import type { Point } from '../../lib/point'
import { centreOf } from '../box'
import type { LinkPlan, PlannedLink } from './linkPlan'
import { spreadEnds, type SideEnd } from './spreadEnds'

export interface PlannedRoute {
  readonly link: PlannedLink
  readonly plan: LinkPlan
}

type Which = 'start' | 'end'

/** The ends of each route, in the order of the routes. */
export function settleEnds(routes: readonly PlannedRoute[]): readonly LinkEnds[] {
  const sides = new Map<string, { box: Box; touching: { route: number; which: Which; end: SideEnd }[] }>()
  routes.forEach((route, index) => {
    for (const which of ['start', 'end'] as const) {
      const { link, plan } = route
      const [id, box] = which === 'start' ? [link.fromId, link.from] : [link.toId, link.to]
      const key = `${plan.ends[which].side} ${id}`
      const side = sides.get(key) ?? { box, touching: [] }
      sides.set(key, side)
      side.touching.push({ route: index, which, end: sideEnd(route, which) })
    }
  })
  const settled = routes.map(({ plan }): { start: LinkEnd; end: LinkEnd; isFixed: boolean } => ({
    ...plan.ends,
  }))
  for (const { box, touching } of sides.values())
    spreadEnds(
      box,
      touching.map(({ end }) => end),
    ).forEach((end, index) => {
      const touch = touching[index]
      const ends = touch === undefined ? undefined : settled[touch.route]
      if (touch !== undefined && ends !== undefined) ends[touch.which] = end
    })
  return settled
}

function sideEnd({ link, plan }: PlannedRoute, which: Which): SideEnd {
  const end = plan.ends[which]
  const other = plan.ends[which === 'start' ? 'end' : 'start']
  const next = nextPoint(plan, which) ?? goalOf(link, other, which)
  const isAcross = isUpright(end.side)
  return {
    end,
    heading: isAcross ? next.x : next.y,
    away: Math.abs(isAcross ? other.at.y - end.at.y : other.at.x - end.at.x),
    isFixed: plan.ends.isFixed || (which === 'end' && link.lane?.x === end.at.x),
  }
}

/** Where a line turns to after it has left the card. */
function nextPoint(plan: LinkPlan, which: Which): Point | undefined {
  return plan.form === 'line' ? plan.points.at(which === 'start' ? 2 : -3) : undefined
}

/** Cards above each other are met in the middle, so that brothers stand in the order of their places. */
function goalOf({ from, to }: PlannedLink, other: LinkEnd, which: Which): Point {
  return isUpright(other.side) ? centreOf(which === 'start' ? to : from) : other.at
}
