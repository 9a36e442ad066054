// Where a link touches its two cards, and the one curve that joins two such places when nothing is in the way.
import { centreOf, type Box } from './box'
import type { Curve } from './curve'
import type { Point } from '../lib/point'

export type Side = 'top' | 'right' | 'bottom' | 'left'

export interface LinkEnd {
  readonly side: Side
  readonly at: Point
}

export interface LinkEnds {
  readonly start: LinkEnd
  readonly end: LinkEnd
  /** Fixed ends face each other at one height: shifting one would only curl the line. */
  readonly isFixed: boolean
}

/** How far a leaving point leans toward its target, as a share of the card's half width. */
const LEAN = 0.5
const MIN_BEND = 24
const MIN_BOW = 48
/** Cards above each other keep at least this distance for a line to run down between them. */
const MIN_DROP = 8
/** A 根拠 this near at the side is joined at the side. */
const BESIDE = 40

export const OUTWARD: Readonly<Record<Side, Point>> = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
}

export function isUpright(side: Side): boolean {
  return side === 'top' || side === 'bottom'
}

/** `why` runs down when it can; 悪循環 bows out at the right; everything else takes the nearest sides. */
export function linkEnds(kind: string, from: Box, to: Box): LinkEnds {
  if (kind === 'loop') {
    // Between cards side by side it bows out below: at the right it would run through one of them.
    const side = areAbreast(from, to) ? 'bottom' : 'right'
    return { start: endAt(from, side), end: endAt(to, side), isFixed: false }
  }
  const shared = sharedHeight(from, to)
  const isRight = centreOf(to).x >= centreOf(from).x
  if (kind === 'supports' && shared === null && isBeside(from, to)) {
    const isAbove = centreOf(from).y < centreOf(to).y
    const start = endAt(from, isRight ? 'right' : 'left')
    return { start, end: endAt(to, isAbove ? 'top' : 'bottom', start.at), isFixed: false }
  }
  if (to.y - (from.y + from.height) >= MIN_DROP) return upright(from, to, ['bottom', 'top'])
  if (from.y - (to.y + to.height) >= MIN_DROP) return upright(from, to, ['top', 'bottom'])
  // Cards side by side share a height: the line runs straight there.
  const y = shared ?? undefined
  return {
    start: endAt(from, isRight ? 'right' : 'left', y === undefined ? undefined : { x: 0, y }),
    end: endAt(to, isRight ? 'left' : 'right', y === undefined ? undefined : { x: 0, y }),
    isFixed: y !== undefined,
  }
}

/** The middle of a side; upright sides lean toward what they are joined to, the others stand at its height. */
export function endAt(box: Box, side: Side, toward?: Point): LinkEnd {
  const centre = centreOf(box)
  if (isUpright(side)) {
    const half = (box.width / 2) * LEAN
    const lean = toward === undefined ? 0 : Math.max(-half, Math.min(half, (toward.x - centre.x) * 0.3))
    return { side, at: { x: centre.x + lean, y: side === 'top' ? box.y : box.y + box.height } }
  }
  return { side, at: { x: side === 'left' ? box.x : box.x + box.width, y: toward?.y ?? centre.y } }
}

/** `reach`: how much farther than needed a bow swings out. */
export function joinEnds({ side, at: start }: LinkEnd, end: LinkEnd, reach = 0): Curve {
  if (side === end.side) return bow({ side, at: start }, end, reach)
  const [dx, dy] = [Math.abs(end.at.x - start.x), Math.abs(end.at.y - start.y)]
  const isTurning = isUpright(side) !== isUpright(end.side)
  const bendOf = (of: Side): number =>
    isTurning ? (isUpright(of) ? dy : dx) * 0.6 : isUpright(of) ? Math.max(MIN_BEND, dy / 2) : dx / 2
  return {
    start,
    control1: moved(start, side, bendOf(side)),
    control2: moved(end.at, end.side, bendOf(end.side)),
    end: end.at,
  }
}

export function moved({ x, y }: Point, side: Side, distance: number): Point {
  return { x: x + OUTWARD[side].x * distance, y: y + OUTWARD[side].y * distance }
}

/** Out at one side and back in at the same side, so that it never lies on a thread. */
function bow({ side, at: start }: LinkEnd, { at: end }: LinkEnd, reach: number): Curve {
  const along = Math.abs(isUpright(side) ? end.x - start.x : end.y - start.y)
  const out = Math.max(MIN_BOW, along / 3) + reach
  const { x, y } = OUTWARD[side]
  const farthest = Math.max(start.x * x + start.y * y, end.x * x + end.y * y) + out
  const handle = (point: Point): Point =>
    isUpright(side) ? { x: point.x, y: farthest * y } : { x: farthest * x, y: point.y }
  return { start, control1: handle(start), control2: handle(end), end }
}

function upright(from: Box, to: Box, [start, end]: readonly [Side, Side]): LinkEnds {
  return { start: endAt(from, start, centreOf(to)), end: endAt(to, end, centreOf(from)), isFixed: false }
}

function isBeside(a: Box, b: Box): boolean {
  const gap = Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width))
  return gap >= 0 && gap <= BESIDE
}

export function areAbreast(from: Box, to: Box): boolean {
  const isApart = from.x + from.width <= to.x || to.x + to.width <= from.x
  return isApart && sharedHeight(from, to) !== null
}

/** The middle of the heights two cards have in common; null when one stands wholly above the other. */
function sharedHeight(a: Box, b: Box): number | null {
  const top = Math.max(a.y, b.y)
  const bottom = Math.min(a.y + a.height, b.y + b.height)
  return top < bottom ? (top + bottom) / 2 : null
}
