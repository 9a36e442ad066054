// The lines between cards: every kind has its own stroke, and a pale edge so that it reads on sky, ice and deep water.
// They end exactly at the borders of the cards.
import type { Box } from '../layout/box'
import { linkPath, type Curve } from '../layout/linkPath'
import type { Point } from '../lib/point'
import type { Link } from '../model/link'
import { LINK_COLOURS, PALETTE } from './palette'
import type { PathStep, Primitive, Stroke } from './paper'

export interface LinkDrawing {
  readonly kind: Link['kind']
  /** In board units: curves are bent there, then carried to the page. */
  readonly from: Box
  readonly to: Box
  /** x of the line that joins a column of cards to their parent; board units. */
  readonly spine?: number
  /** Where the line turns straight down to the card; board units. */
  readonly lane?: Point
  readonly toPage: (point: Point) => Point
}

/** `under` of all links is drawn before `over` of any, so that no edge cuts another line. */
export interface LinkShape {
  readonly under: readonly Primitive[]
  readonly over: readonly Primitive[]
}

export const LINK_STROKES = {
  why: { colour: LINK_COLOURS.why, widthMm: 0.5 },
  loop: { colour: LINK_COLOURS.loop, widthMm: 0.9 },
  supports: { colour: LINK_COLOURS.supports, widthMm: 0.4, dashMm: [0.5, 0.9], round: true },
  pair: { colour: LINK_COLOURS.pair, widthMm: 0.45, dashMm: [2.2, 1.2] },
  unknown: { colour: LINK_COLOURS.unknown, widthMm: 0.35, dashMm: [1, 1] },
} as const satisfies Record<Link['kind'], Stroke>

/** Board units. */
const BESIDE = 40
const HEAD = { lengthMm: 2.3, halfMm: 1 }

export function linkShape(drawing: LinkDrawing): LinkShape {
  const stroke = LINK_STROKES[drawing.kind]
  const route = beside(drawing) ?? alongSpine(drawing) ?? downLane(drawing) ?? curved(drawing)
  const heads = [
    ...(drawing.kind === 'why' || drawing.kind === 'loop' ? [route.end] : []),
    ...(drawing.kind === 'loop' ? [route.start] : []),
  ].map((tip): Primitive => arrowhead(tip, stroke))
  return {
    under: [
      { kind: 'path', steps: route.steps, stroke: { colour: PALETTE.casing, widthMm: stroke.widthMm + 1 } },
    ],
    over: [{ kind: 'path', steps: route.steps, stroke }, ...heads],
  }
}

/** A point and the unit direction in which the line runs into it. */
interface Tip {
  readonly at: Point
  readonly along: Point
}

interface Route {
  readonly steps: readonly PathStep[]
  readonly start: Tip
  readonly end: Tip
}

/** 根拠 right beside its card: a short straight line says it; a curve would only curl. */
function beside({ kind, from, to, toPage }: LinkDrawing): Route | null {
  const gap = Math.max(from.x - (to.x + to.width), to.x - (from.x + from.width))
  const top = Math.max(from.y, to.y)
  const bottom = Math.min(from.y + from.height, to.y + to.height)
  if (kind !== 'supports' || gap < 0 || gap > BESIDE || bottom - top < 8) return null
  const isRight = from.x > to.x
  const y = (top + bottom) / 2
  const start = toPage({ x: isRight ? from.x : from.x + from.width, y })
  const end = toPage({ x: isRight ? to.x + to.width : to.x, y })
  return {
    steps: [
      ['M', start.x, start.y],
      ['L', end.x, end.y],
    ],
    start: tipOf(end, start),
    end: tipOf(start, end),
  }
}

function curved({ kind, from, to, toPage }: LinkDrawing): Route {
  const bent = linkPath(kind, from, to)
  const curve: Curve = {
    start: toPage(bent.start),
    control1: toPage(bent.control1),
    control2: toPage(bent.control2),
    end: toPage(bent.end),
  }
  const start = tipOf(curve.control1, curve.start)
  const end = tipOf(curve.control2, curve.end)
  // The stroke stops inside the arrowheads, so that the tips stay sharp.
  const first = kind === 'loop' ? backFrom(start) : curve.start
  const last = kind === 'why' || kind === 'loop' ? backFrom(end) : curve.end
  return { steps: bezier(first, curve, last), start, end }
}

function bezier(first: Point, { control1, control2 }: Curve, last: Point): readonly PathStep[] {
  return [
    ['M', first.x, first.y],
    ['C', control1.x, control1.y, control2.x, control2.y, last.x, last.y],
  ]
}

function alongSpine({ from, to, toPage, spine }: LinkDrawing): Route | null {
  if (spine === undefined) return null
  const startX = Math.min(Math.max(spine + 24, from.x + 8), from.x + from.width - 8)
  const start = toPage({ x: startX, y: from.y + from.height })
  const end = toPage({ x: to.x, y: to.y + Math.min(to.height / 2, 22) })
  const spineMm = toPage({ x: spine, y: 0 }).x
  const turn = Math.min(1.4, end.x - spineMm)
  const enter = Math.min(start.y + 8, end.y - turn)
  const tip = tipOf({ x: end.x - 1, y: end.y }, end)
  const last = backFrom(tip)
  return {
    steps: [
      ['M', start.x, start.y],
      ['C', start.x, (start.y + enter) / 2, spineMm, (start.y + enter) / 2, spineMm, enter],
      ['L', spineMm, end.y - turn],
      ['C', spineMm, end.y - turn / 2, spineMm + turn / 2, end.y, Math.min(spineMm + turn, last.x), end.y],
      ['L', last.x, last.y],
    ],
    start: tipOf({ x: start.x, y: start.y + 1 }, start),
    end: tip,
  }
}

function downLane({ kind, from, to, toPage, lane }: LinkDrawing): Route | null {
  if (lane === undefined) return null
  const curve = linkPath(kind, from, { x: lane.x, y: lane.y, width: 0, height: 0 })
  const start = toPage(curve.start)
  const turn = toPage(lane)
  const end = toPage({ x: lane.x, y: to.y })
  const [first, second] = [toPage(curve.control1), toPage(curve.control2)]
  const tip = tipOf(turn, end)
  const last = backFrom(tip)
  return {
    steps: [
      ['M', start.x, start.y],
      ['C', first.x, first.y, second.x, second.y, turn.x, turn.y],
      ['L', last.x, last.y],
    ],
    start: tipOf(first, start),
    end: tip,
  }
}

function tipOf(before: Point, at: Point): Tip {
  const [dx, dy] = [at.x - before.x, at.y - before.y]
  const length = Math.hypot(dx, dy) || 1
  return { at, along: { x: dx / length, y: dy / length } }
}

function backFrom({ at, along }: Tip): Point {
  return { x: at.x - along.x * HEAD.lengthMm * 0.8, y: at.y - along.y * HEAD.lengthMm * 0.8 }
}

function arrowhead({ at, along }: Tip, { colour }: Stroke): Primitive {
  const foot = { x: at.x - along.x * HEAD.lengthMm, y: at.y - along.y * HEAD.lengthMm }
  const side = { x: -along.y * HEAD.halfMm, y: along.x * HEAD.halfMm }
  return {
    kind: 'path',
    steps: [
      ['M', at.x, at.y],
      ['L', foot.x + side.x, foot.y + side.y],
      ['L', foot.x - side.x, foot.y - side.y],
      ['Z'],
    ],
    fill: colour,
  }
}
