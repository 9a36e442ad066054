// The head of an arrow as SVG path data: a small triangle whose point touches the card.
import type { Curve } from '../../../shared/layout/linkPath'
import type { Point } from '../../../shared/lib/point'

const LENGTH = 11
const HALF_WIDTH = 5.5

export function arrowHead(curve: Curve, at: 'start' | 'end'): string {
  const [tip, behind] = at === 'end' ? [curve.end, curve.control2] : [curve.start, curve.control1]
  const [dx, dy] = [tip.x - behind.x, tip.y - behind.y]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const foot: Point = { x: tip.x - ux * LENGTH, y: tip.y - uy * LENGTH }
  const point = (x: number, y: number): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
  return `M${point(tip.x, tip.y)} L${point(foot.x - uy * HALF_WIDTH, foot.y + ux * HALF_WIDTH)} L${point(foot.x + uy * HALF_WIDTH, foot.y - ux * HALF_WIDTH)} Z`
}
