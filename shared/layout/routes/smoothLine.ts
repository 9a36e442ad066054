// Turns a line of level and upright pieces into a calm chain of curves: where there is room two corners become one long S,
// elsewhere each corner is a round one.
import { straightCurve, type Curve, type Curves } from '../curve'
import type { Point } from '../../lib/point'
import { curveHits, type LineGuard } from './lineHits'

/** Share of the room beside a corner that its curve uses, largest first. */
const SHARES = [1, 0.75, 0.5, 0.35]
const ROUND = { most: 44, safe: 10 }
/** An S that is this much longer across than along would lie flat on the cards it leaves. */
export const FLATTEST = 5
/** Part of a round corner's handle (a quarter circle). */
const HANDLE = 0.5523

export function smoothLine(points: readonly Point[], guard: LineGuard): Curves {
  const out: Curve[] = []
  let at = points[0]
  let corner = 1
  const last = points.length - 1
  const runTo = (point: Point): void => {
    if (at !== undefined && (at.x !== point.x || at.y !== point.y)) out.push(straightCurve(at, point))
    at = point
  }
  while (corner < last) {
    const bend = swing(points, corner, guard) ?? round(points, corner, guard)
    runTo(bend.curve.start)
    out.push(bend.curve)
    at = bend.curve.end
    corner += bend.corners
  }
  const end = points[last]
  if (end !== undefined) runTo(end)
  const [first, ...rest] = out
  const still = at ?? { x: 0, y: 0 }
  return first === undefined ? [straightCurve(still, still)] : [first, ...rest]
}

interface Bend {
  readonly curve: Curve
  /** How many corners of the line it takes the place of. */
  readonly corners: number
}

/** How far a bend may reach along the piece from `corner` toward `next`: all of an outer piece, half of an inner one. */
function room(points: readonly Point[], corner: number, next: number): number {
  const [a, b] = [points[corner], points[next]]
  if (a === undefined || b === undefined) return 0
  const isOuter = next === 0 || next === points.length - 1
  return (Math.abs(b.x - a.x) + Math.abs(b.y - a.y)) * (isOuter ? 1 : 0.5)
}

/** Two corners that turn back into the same direction, as one S. */
function swing(points: readonly Point[], corner: number, guard: LineGuard): Bend | null {
  const [before, a, b, after] = [points[corner - 1], points[corner], points[corner + 1], points[corner + 2]]
  if (before === undefined || a === undefined || b === undefined || after === undefined) return null
  const [into, out] = [unit(before, a), unit(b, after)]
  if (into.x !== out.x || into.y !== out.y) return null
  const across = Math.abs(b.x - a.x) + Math.abs(b.y - a.y)
  const [backRoom, aheadRoom] = [room(points, corner, corner - 1), room(points, corner + 1, corner + 2)]
  for (const share of SHARES) {
    const [back, ahead] = [backRoom * share, aheadRoom * share]
    if (across > (back + ahead) * FLATTEST) return null
    const start = { x: a.x - into.x * back, y: a.y - into.y * back }
    const end = { x: b.x + out.x * ahead, y: b.y + out.y * ahead }
    const bend = (back + ahead) / 2
    const curve: Curve = {
      start,
      control1: { x: start.x + into.x * bend, y: start.y + into.y * bend },
      control2: { x: end.x - out.x * bend, y: end.y - out.y * bend },
      end,
    }
    if (curveHits(guard, curve).size === 0) return { curve, corners: 2 }
  }
  return null
}

function round(points: readonly Point[], corner: number, guard: LineGuard): Bend {
  const [before, at, after] = [points[corner - 1], points[corner], points[corner + 1]]
  const here = at ?? { x: 0, y: 0 }
  const most = Math.min(ROUND.most, room(points, corner, corner - 1), room(points, corner, corner + 1))
  const [into, out] = [unit(before ?? here, here), unit(here, after ?? here)]
  const curveOf = (radius: number): Curve => {
    const start = { x: here.x - into.x * radius, y: here.y - into.y * radius }
    const end = { x: here.x + out.x * radius, y: here.y + out.y * radius }
    const handle = radius * HANDLE
    return {
      start,
      control1: { x: start.x + into.x * handle, y: start.y + into.y * handle },
      control2: { x: end.x - out.x * handle, y: end.y - out.y * handle },
      end,
    }
  }
  for (const share of SHARES) {
    const curve = curveOf(most * share)
    if (curveHits(guard, curve).size === 0) return { curve, corners: 1 }
  }
  return { curve: curveOf(Math.min(most, ROUND.safe)), corners: 1 }
}

function unit(a: Point, b: Point): Point {
  return { x: Math.sign(b.x - a.x), y: Math.sign(b.y - a.y) }
}
