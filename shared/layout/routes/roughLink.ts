// One link from its plan and the places it was given at its cards. Does not look at other links.
import { joinEnds, isUpright, type LinkEnds } from '../linkEnds'
import type { Curves } from '../curve'
import type { Point } from '../../lib/point'
import type { Ground } from './findDetour'
import { curveHits, lineHits, type LineGuard } from './lineHits'
import { CLEARANCE, detourBetween, type LinePlan, type LinkPlan, type PlannedLink } from './linkPlan'
import { withoutIdlePoints } from './withoutIdlePoints'

export interface Drawing {
  readonly link: PlannedLink
  readonly plan: LinkPlan
  /** Where it was placed among the others; the plan holds where it would stand alone. */
  readonly ends: LinkEnds
}

/** Either curves, or a line whose inner pieces may still be shifted. */
export type RoughLink =
  | { readonly form: 'curves'; readonly curves: Curves }
  | { readonly form: 'line'; readonly points: readonly Point[]; readonly guard: LineGuard }

/** Curves are sampled: what is meant to run exactly along an edge may lie a hair inside. */
const HAIR = 0.5

export function roughLink({ link, plan, ends }: Drawing, ground: Ground): RoughLink {
  if (plan.form === 'spine') return { form: 'curves', curves: plan.curves }
  const guardOf = (clearance: number): LineGuard => ({
    index: ground.index,
    own: link.own,
    clearance: Math.max(0, clearance - HAIR),
  })
  if (plan.form === 'curve') {
    const curve = joinEnds(ends.start, ends.end, plan.reach)
    const isUnmoved =
      isSamePoint(ends.start.at, plan.ends.start.at) && isSamePoint(ends.end.at, plan.ends.end.at)
    const isFree =
      (isUnmoved && plan.isFree) || curveHits(guardOf(plan.ends.isFixed ? 2 : CLEARANCE), curve).size === 0
    const detour = isFree || !plan.isFree ? null : detourBetween(link, ground, ends)
    if (detour !== null) return lineOf(detour, guardOf(detour.clearance))
    const stays = isFree || !plan.isFree
    return {
      form: 'curves',
      curves: [stays ? curve : joinEnds(plan.ends.start, plan.ends.end, plan.reach)],
    }
  }
  const points = carried(plan.points, ends)
  const guard = guardOf(plan.clearance)
  const isFree = plan.clearance === 0 || lineHits(guard, points).size === 0
  const line = isFree ? { ...plan, ends, points } : (detourBetween(link, ground, ends) ?? plan)
  return lineOf(line, guardOf(line.clearance))
}

function isSamePoint(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y
}

function lineOf({ ends, points }: LinePlan, guard: LineGuard): RoughLink {
  return points.length < 3
    ? { form: 'curves', curves: [joinEnds(ends.start, ends.end)] }
    : { form: 'line', points, guard }
}

/** The same line with its outer pieces carried to other places at the same sides. */
function carried(points: readonly Point[], { start, end }: LinkEnds): readonly Point[] {
  if (points.length < 3) return [start.at, end.at]
  const line = [...points]
  const last = line.length - 1
  const follow = (at: number, side: LinkEnds['start']): void => {
    const point = line[at]
    if (point === undefined) return
    line[at] = isUpright(side.side) ? { x: side.at.x, y: point.y } : { x: point.x, y: side.at.y }
  }
  line[0] = start.at
  line[last] = end.at
  follow(1, start)
  follow(last - 1, end)
  return withoutIdlePoints(line)
}
