// What a link will be drawn as, decided alone: a plain curve where one is free of cards, else a line around them.
// Where exactly it touches its cards is settled later, when all links of a card are known.
import { centreOf, type Box } from '../box'
import type { Curves } from '../curve'
import { areAbreast, endAt, isUpright, joinEnds, linkEnds, type LinkEnds, type Side } from '../linkEnds'
import type { Link } from '../../model/link'
import type { Point } from '../../lib/point'
import type { Block } from './createBlockIndex'
import { findDetour, type Ground } from './findDetour'
import { curveHits, lineHits, type LineGuard } from './lineHits'
import type { LineChoice } from './searchLine'
import { FLATTEST } from './smoothLine'
import { spineCurves } from './spineCurves'

export interface PlannedLink {
  readonly id: string
  readonly kind: Link['kind']
  readonly fromId: string
  readonly toId: string
  readonly from: Box
  readonly to: Box
  readonly own: readonly [Block, Block]
  /** Paper only: x of the line that joins a column of cards to their parent. */
  readonly spine?: number
  /** Paper only: where the line turns straight down to the card. */
  readonly lane?: Point
}

export interface LinePlan {
  readonly form: 'line'
  readonly ends: LinkEnds
  readonly points: readonly Point[]
  /** The distance it keeps from cards; 0 = it crosses some. */
  readonly clearance: number
}

export type LinkPlan =
  | LinePlan
  | { readonly form: 'curve'; readonly ends: LinkEnds; readonly reach: number; readonly isFree: boolean }
  | { readonly form: 'spine'; readonly ends: LinkEnds; readonly curves: Curves }

/** Lines stay this far from cards they do not join, where there is room. */
export const CLEARANCE = 8
/** A thread reads from above: its lines go far to enter there. */
const SIDE_COST = { why: { beside: 160, away: 320 }, other: { beside: 70, away: 160 } }
const LOOP_COST: Readonly<Record<Side, number>> = { right: 0, left: 10, top: 90, bottom: 90 }
const UP_COST = 2.5
/** How much farther a bow may swing out to pass a card, and to which sides. */
const BOWS = [
  { side: 'right', reach: 0 },
  { side: 'left', reach: 0 },
  { side: 'right', reach: 60 },
  { side: 'left', reach: 60 },
] as const
/** Between cards side by side a bow at the right would run through one of them. */
const BOWS_ABREAST = [
  { side: 'bottom', reach: 0 },
  { side: 'top', reach: 0 },
  { side: 'bottom', reach: 60 },
  { side: 'top', reach: 60 },
] as const

export function linkPlan(link: PlannedLink, ground: Ground): LinkPlan {
  return (
    alongSpine(link, ground) ??
    downLane(link, ground) ??
    (link.kind === 'loop' ? freeBow(link, ground) : freeCurve(link, ground)) ??
    around(link, ground)
  )
}

/** A line between ends that are already settled; null when there is none that is free. */
export function detourBetween(link: PlannedLink, ground: Ground, ends: LinkEnds): LinePlan | null {
  const found = findDetour({
    ground,
    own: link.own,
    starts: [{ ...ends.start, cost: 0 }],
    ends: [{ ...ends.end, cost: 0 }],
    upCost: upCostOf(link),
  })
  if (found === null || found.clearance === 0) return null
  return { form: 'line', ends, points: found.points, clearance: found.clearance }
}

function alongSpine({ spine, from, to, own }: PlannedLink, ground: Ground): LinkPlan | null {
  if (spine === undefined) return null
  const curves = spineCurves(spine, from, to)
  const guard = { index: ground.index, own, clearance: 2 }
  if (curves.some((curve) => curveHits(guard, curve).size > 0)) return null
  const [start, end] = [curves[0].start, (curves.at(-1) ?? curves[0]).end]
  return {
    form: 'spine',
    ends: { start: { side: 'bottom', at: start }, end: { side: 'left', at: end }, isFixed: true },
    curves,
  }
}

function downLane({ lane, from, to, own }: PlannedLink, ground: Ground): LinkPlan | null {
  if (lane === undefined || lane.x <= to.x || lane.x >= to.x + to.width) return null
  const start = endAt(from, 'bottom', lane)
  const end = { side: 'top', at: { x: lane.x, y: to.y } } as const
  const turn = (start.at.y + lane.y) / 2
  const points = [start.at, { x: start.at.x, y: turn }, { x: lane.x, y: turn }, end.at]
  if (lineHits({ index: ground.index, own, clearance: CLEARANCE }, points).size > 0) return null
  return { form: 'line', ends: { start, end, isFixed: false }, points, clearance: CLEARANCE }
}

function freeCurve({ kind, from, to, own }: PlannedLink, ground: Ground): LinkPlan | null {
  const ends = linkEnds(kind, from, to)
  if (isFlat(ends)) return levelLine(ends, { index: ground.index, own, clearance: CLEARANCE })
  const curve = joinEnds(ends.start, ends.end)
  return curveHits({ index: ground.index, own, clearance: ends.isFixed ? 2 : CLEARANCE }, curve).size > 0
    ? null
    : { form: 'curve', ends, reach: 0, isFree: true }
}

function isFlat({ start, end }: LinkEnds): boolean {
  const [dx, dy] = [Math.abs(end.at.x - start.at.x), Math.abs(end.at.y - start.at.y)]
  return isUpright(start.side) && isUpright(end.side) && dx > dy * FLATTEST
}

/** Down, across and down: an S this flat would come in from the side, whatever its arrow says. */
function levelLine(ends: LinkEnds, guard: LineGuard): LinkPlan | null {
  const { start, end } = ends
  const turn = (start.at.y + end.at.y) / 2
  const points = [start.at, { x: start.at.x, y: turn }, { x: end.at.x, y: turn }, end.at]
  return lineHits(guard, points).size > 0 ? null : { form: 'line', ends, points, clearance: CLEARANCE }
}

function freeBow({ from, to, own }: PlannedLink, ground: Ground): LinkPlan | null {
  for (const { side, reach } of areAbreast(from, to) ? BOWS_ABREAST : BOWS) {
    const ends = { start: endAt(from, side), end: endAt(to, side), isFixed: false }
    const curve = joinEnds(ends.start, ends.end, reach)
    if (curveHits({ index: ground.index, own, clearance: CLEARANCE }, curve).size === 0)
      return { form: 'curve', ends, reach, isFree: true }
  }
  return null
}

function around(link: PlannedLink, ground: Ground): LinkPlan {
  const { kind, from, to, own } = link
  const natural = linkEnds(kind, from, to)
  const choices = (box: Box, usual: Side, other: Box): readonly LineChoice[] =>
    (['top', 'right', 'bottom', 'left'] as const).map((side) => ({
      ...endAt(box, side, isUpright(side) ? centreOf(other) : undefined),
      cost: kind === 'loop' ? LOOP_COST[side] : sideCost(kind, side, usual),
    }))
  const found = findDetour({
    ground,
    own,
    starts: choices(from, natural.start.side, to),
    ends: choices(to, natural.end.side, from),
    upCost: upCostOf(link),
  })
  if (found === null) return { form: 'curve', ends: natural, reach: 0, isFree: false }
  const { start, end, points, clearance } = found
  return { form: 'line', ends: { start, end, isFixed: false }, points, clearance }
}

function sideCost(kind: Link['kind'], side: Side, usual: Side): number {
  if (side === usual) return 0
  const cost = kind === 'why' ? SIDE_COST.why : SIDE_COST.other
  return isUpright(side) === isUpright(usual) ? cost.away : cost.beside
}

/** A thread reads downward, so its lines do not climb when they can help it. */
function upCostOf({ kind, from, to }: PlannedLink): number {
  return kind === 'why' && to.y > from.y ? UP_COST : 1
}
