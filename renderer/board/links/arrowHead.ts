// The head of an arrow as SVG path data: a small triangle whose point touches the card, along the last piece of the line.
import type { Curves } from '../../../shared/layout/curve'
import type { Point } from '../../../shared/lib/point'

const LENGTH = 11
const HALF_WIDTH = 5.5

export function arrowHead(curves: Curves, at: 'start' | 'end'): string {
  const last = curves.at(-1) ?? curves[0]
  const [tip, behind] = at === 'end' ? [last.end, last.control2] : [curves[0].start, curves[0].control1]
  const [dx, dy] = [tip.x - behind.x, tip.y - behind.y]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const foot: Point = { x: tip.x - ux * LENGTH, y: tip.y - uy * LENGTH }
  const point = (x: number, y: number): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
  return `M${point(tip.x, tip.y)} L${point(foot.x - uy * HALF_WIDTH, foot.y + ux * HALF_WIDTH)} L${point(foot.x + uy * HALF_WIDTH, foot.y - ux * HALF_WIDTH)} Z`
}
