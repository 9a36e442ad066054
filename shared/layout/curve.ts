// Cubic Béziers in board units, and chains of them: what a link is drawn along, on the screen and on paper.
// Knows no card.
import type { Point } from '../lib/point'
import type { Box } from './box'

export interface Curve {
  readonly start: Point
  readonly control1: Point
  readonly control2: Point
  readonly end: Point
}

/** Each begins where the one before ends, in the same direction. */
export type Curves = readonly [Curve, ...Curve[]]

export function straightCurve(start: Point, end: Point): Curve {
  return { start, control1: pointBetween(start, end, 1 / 3), control2: pointBetween(start, end, 2 / 3), end }
}

export function pointBetween(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
}

export function curvePoint({ start, control1, control2, end }: Curve, share: number): Point {
  const rest = 1 - share
  const [a, b, c, d] = [rest * rest * rest, 3 * rest * rest * share, 3 * rest * share * share, share ** 3]
  return {
    x: a * start.x + b * control1.x + c * control2.x + d * end.x,
    y: a * start.y + b * control1.y + c * control2.y + d * end.y,
  }
}

/** SVG path data, rounded to a tenth. */
export function curveData(curves: Curves): string {
  const at = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
  const steps = curves.map(({ control1, control2, end }) => `C${at(control1)} ${at(control2)} ${at(end)}`)
  return `M${at(curves[0].start)} ${steps.join(' ')}`
}

const SAMPLES = 8

/** Around all points of the chain, to a unit or two. */
export function curveBounds(curves: Curves): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const curve of curves)
    for (let sample = 0; sample <= SAMPLES; sample++) {
      const { x, y } = curvePoint(curve, sample / SAMPLES)
      left = Math.min(left, x)
      top = Math.min(top, y)
      right = Math.max(right, x)
      bottom = Math.max(bottom, y)
    }
  return { x: left, y: top, width: right - left, height: bottom - top }
}
