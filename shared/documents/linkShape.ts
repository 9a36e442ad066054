// The lines between cards: every kind has its own stroke, and a pale edge so that it reads on sky, ice and deep water.
// They end exactly at the borders of the cards. Which way they run is decided in shared/layout/routes.
import type { Curve, Curves } from '../layout/curve'
import type { LinkRoute } from '../layout/routes/linkRoute'
import type { Point } from '../lib/point'
import type { Link } from '../model/link'
import { LINK_COLOURS, PALETTE } from './palette'
import type { PathStep, Primitive, Stroke } from './paper'
import { MM_PER_POINT, paperText, textWidthMm } from './paperText'

export interface LinkDrawing {
  /** In board units: lines are bent there, then carried to the page. */
  readonly route: LinkRoute
  /** Written on the line where the route has a place for it. */
  readonly name: string
  readonly toPage: (point: Point) => Point
}

/** `under` of all links is drawn before `over` of any, and `names` last, so that nothing cuts another line or a name. */
export interface LinkShape {
  readonly under: readonly Primitive[]
  readonly over: readonly Primitive[]
  readonly names: readonly Primitive[]
}

export const LINK_STROKES = {
  why: { colour: LINK_COLOURS.why, widthMm: 0.5 },
  loop: { colour: LINK_COLOURS.loop, widthMm: 0.9 },
  supports: { colour: LINK_COLOURS.supports, widthMm: 0.4, dashMm: [0.5, 0.9], round: true },
  pair: { colour: LINK_COLOURS.pair, widthMm: 0.45, dashMm: [2.2, 1.2] },
  unknown: { colour: LINK_COLOURS.unknown, widthMm: 0.35, dashMm: [1, 1] },
} as const satisfies Record<Link['kind'], Stroke>

const HEAD = { lengthMm: 2.3, halfMm: 1 }
const NAME = { sizePt: 8.5, padMm: 1.1, heightMm: 4.6 } as const

export function linkShape({ route, name, toPage }: LinkDrawing): LinkShape {
  const { kind } = route
  const stroke = LINK_STROKES[kind]
  const curves = onPage(route.curves, toPage)
  const [first, last] = [curves[0], curves.at(-1) ?? curves[0]]
  const heads = [
    ...(kind === 'why' || kind === 'loop'
      ? [tipOf([last.control2, last.control1, last.start], last.end)]
      : []),
    ...(kind === 'loop' ? [tipOf([first.control1, first.control2, first.end], first.start)] : []),
  ]
  const steps = stepsOf(curves, {
    start: kind === 'loop' ? backFrom(heads[1]) : null,
    end: backFrom(heads[0]),
  })
  return {
    under: [{ kind: 'path', steps, stroke: { colour: PALETTE.casing, widthMm: stroke.widthMm + 1 } }],
    over: [{ kind: 'path', steps, stroke }, ...heads.map((tip) => arrowhead(tip, stroke))],
    names: route.nameAt === null ? [] : namePlate(name, toPage(route.nameAt), stroke),
  }
}

function onPage(curves: Curves, toPage: LinkDrawing['toPage']): Curves {
  const carried = ({ start, control1, control2, end }: Curve): Curve => ({
    start: toPage(start),
    control1: toPage(control1),
    control2: toPage(control2),
    end: toPage(end),
  })
  const [first, ...rest] = curves
  return [carried(first), ...rest.map(carried)]
}

/** The stroke stops inside the arrowheads, so that the tips stay sharp. */
function stepsOf(
  curves: Curves,
  { start, end }: { readonly start: Point | null; readonly end: Point | null },
): readonly PathStep[] {
  const from = start ?? curves[0].start
  return [
    ['M', from.x, from.y],
    ...curves.map(({ control1, control2, end: to }, index): PathStep => {
      const at = index === curves.length - 1 ? (end ?? to) : to
      return ['C', control1.x, control1.y, control2.x, control2.y, at.x, at.y]
    }),
  ]
}

/** A point and the unit direction in which the line runs into it. */
interface Tip {
  readonly at: Point
  readonly along: Point
}

/** `before`: the handles behind the tip, nearest first; the first that stands apart from it tells the direction. */
function tipOf(before: readonly Point[], at: Point): Tip {
  const behind = before.find(({ x, y }) => x !== at.x || y !== at.y) ?? { x: at.x, y: at.y - 1 }
  const [dx, dy] = [at.x - behind.x, at.y - behind.y]
  const length = Math.sqrt(dx * dx + dy * dy)
  return { at, along: { x: dx / length, y: dy / length } }
}

function backFrom(tip: Tip | undefined): Point | null {
  if (tip === undefined) return null
  const { at, along } = tip
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

function namePlate(name: string, middle: Point, { colour }: Stroke): readonly Primitive[] {
  const style = { sizePt: NAME.sizePt, colour, bold: true }
  const widthMm = textWidthMm(name, style)
  return [
    {
      kind: 'rect',
      xMm: middle.x - widthMm / 2 - NAME.padMm,
      yMm: middle.y - NAME.heightMm / 2,
      widthMm: widthMm + 2 * NAME.padMm,
      heightMm: NAME.heightMm,
      radiusMm: NAME.heightMm / 2,
      fill: PALETTE.casing,
    },
    // The key below the map says it in words; heard alone it would mean nothing.
    {
      ...paperText(
        name,
        { xMm: middle.x - widthMm / 2, baselineMm: middle.y + NAME.sizePt * MM_PER_POINT * 0.36 },
        style,
      ),
      part: 'decoration',
    },
  ]
}
