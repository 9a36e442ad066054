// A line without the points that say nothing: those in the middle of a straight piece, and those that stand twice.
import type { Point } from '../../lib/point'

export function withoutIdlePoints(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)]
    if (last !== undefined && last.x === point.x && last.y === point.y) continue
    const isIdle =
      before !== undefined &&
      last !== undefined &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y))
    if (isIdle) kept.pop()
    kept.push(point)
  }
  return kept
}
