// The curve between two cards: from border to border, bent so that a thread reads downward. One cubic, for screen and paper.
import { centreOf, type Box } from './box'
import type { Point } from '../lib/point'

export interface Curve {
  readonly start: Point
  readonly control1: Point
  readonly control2: Point
  readonly end: Point
}

/** How far a leaving point leans toward its target, as a share of the card's half width. */
const LEAN = 0.5
const MIN_BEND = 24

/** `why` runs down when it can; everything else takes the nearest sides. */
export function linkPath(kind: string, from: Box, to: Box): Curve {
  if (kind === 'loop') return bow(from, to)
  const below = to.y - (from.y + from.height)
  if (below >= 8) return vertical(from, to, 1)
  if (from.y - (to.y + to.height) >= 8) return vertical(from, to, -1)
  return horizontal(from, to)
}

/** SVG path data, rounded to a tenth. */
export function curveData({ start, control1, control2, end }: Curve): string {
  const at = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
  return `M${at(start)} C${at(control1)} ${at(control2)} ${at(end)}`
}

function vertical(from: Box, to: Box, direction: 1 | -1): Curve {
  const start = { x: leaning(from, to), y: direction === 1 ? from.y + from.height : from.y }
  const end = { x: leaning(to, from), y: direction === 1 ? to.y : to.y + to.height }
  const bend = Math.max(MIN_BEND, Math.abs(end.y - start.y) / 2) * direction
  return { start, control1: { x: start.x, y: start.y + bend }, control2: { x: end.x, y: end.y - bend }, end }
}

function horizontal(from: Box, to: Box): Curve {
  const direction = centreOf(to).x >= centreOf(from).x ? 1 : -1
  // Cards side by side share a height: the line runs straight there, a curve would only curl.
  const shared = sharedHeight(from, to)
  const start = { x: direction === 1 ? from.x + from.width : from.x, y: shared ?? centreOf(from).y }
  const end = { x: direction === 1 ? to.x : to.x + to.width, y: shared ?? centreOf(to).y }
  const bend = (Math.abs(end.x - start.x) / 2) * direction
  return { start, control1: { x: start.x + bend, y: start.y }, control2: { x: end.x - bend, y: end.y }, end }
}

/** The middle of the heights two cards have in common; null when one stands wholly above the other. */
function sharedHeight(a: Box, b: Box): number | null {
  const top = Math.max(a.y, b.y)
  const bottom = Math.min(a.y + a.height, b.y + b.height)
  return top < bottom ? (top + bottom) / 2 : null
}

/** 悪循環: out at one side and back in at the same side, so that it never lies on a thread. */
function bow(from: Box, to: Box): Curve {
  const right = Math.max(from.x + from.width, to.x + to.width)
  const start = { x: from.x + from.width, y: centreOf(from).y }
  const end = { x: to.x + to.width, y: centreOf(to).y }
  const reach = right + Math.max(48, Math.abs(end.y - start.y) / 3)
  return { start, control1: { x: reach, y: start.y }, control2: { x: reach, y: end.y }, end }
}

function leaning(box: Box, toward: Box): number {
  const half = box.width / 2
  const lean = Math.max(-half * LEAN, Math.min(half * LEAN, (centreOf(toward).x - centreOf(box).x) * 0.3))
  return centreOf(box).x + lean
}
