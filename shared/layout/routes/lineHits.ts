// Which cards a line runs behind. A line keeps a distance from cards it does not join; the two it joins it may only touch.
import { curvePoint, type Curve } from '../curve'
import type { Point } from '../../lib/point'
import { grown, type Block, type BlockIndex } from './createBlockIndex'

export interface LineGuard {
  readonly index: BlockIndex
  /** The two cards the line joins. */
  readonly own: readonly Block[]
  readonly clearance: number
}

/** A line that leaves at a border may lie this deep in its own card. */
const OWN_SLACK = 1
/** Length of the pieces a curve is looked at in. */
const PIECE = 24
const MOST_PIECES = 64
const NONE: ReadonlySet<Block> = new Set()

/** Its own cards are not looked at: curves leave them straight away. */
export function curveHits({ index, own, clearance }: LineGuard, curve: Curve): ReadonlySet<Block> {
  const { start, control1, control2, end } = curve
  const near = index
    .within(grown(areaOf([start, control1, control2, end]), clearance))
    .filter((block) => !own.includes(block))
  if (near.length === 0) return NONE
  const hits = new Set<Block>()
  const length = distance(start, control1) + distance(control1, control2) + distance(control2, end)
  const pieces = Math.max(8, Math.min(MOST_PIECES, Math.ceil(length / PIECE)))
  const points = Array.from({ length: pieces + 1 }, (_, at) => curvePoint(curve, at / pieces))
  for (const block of near) {
    const wall = grown(block, clearance)
    for (let at = 1; at < points.length && !hits.has(block); at++)
      if (crosses(points[at - 1] ?? start, points[at] ?? end, wall)) hits.add(block)
  }
  return hits
}

export function lineHits({ index, own, clearance }: LineGuard, points: readonly Point[]): ReadonlySet<Block> {
  const hits = new Set<Block>()
  for (let at = 1; at < points.length; at++) {
    const [a, b] = [points[at - 1], points[at]]
    if (a === undefined || b === undefined) continue
    for (const block of index.within(grown(areaOf([a, b]), clearance)))
      if (crosses(a, b, grown(block, own.includes(block) ? -OWN_SLACK : clearance))) hits.add(block)
  }
  return hits
}

/** True when some point of the piece lies inside the area, its edges left out (Liang–Barsky). */
export function crosses(a: Point, b: Point, { left, top, right, bottom }: Block): boolean {
  let [enter, leave] = [0, 1]
  const within = (from: number, way: number, low: number, high: number): boolean => {
    if (way === 0) return from > low && from < high
    const [first, second] = [(low - from) / way, (high - from) / way]
    enter = Math.max(enter, Math.min(first, second))
    leave = Math.min(leave, Math.max(first, second))
    return enter < leave
  }
  return within(a.x, b.x - a.x, left, right) && within(a.y, b.y - a.y, top, bottom) && enter < leave
}

function areaOf(points: readonly Point[]): Block {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of points) {
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  return { left, top, right, bottom }
}

function distance(a: Point, b: Point): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2)
}
