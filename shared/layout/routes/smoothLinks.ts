// The curves of all links: lines that run through the same gap are laid side by side first, in the order that crosses least.
import type { Curves } from '../curve'
import type { Point } from '../../lib/point'
import { centreLine, piecesOf } from './centreLine'
import { createLaneBook, type Piece } from './createLaneBook'
import type { RoughLink } from './roughLink'
import { smoothLine } from './smoothLine'

/** The first time a line only knows those before it. */
const PASSES = 2

export function smoothLinks(links: readonly RoughLink[]): readonly Curves[] {
  const lanes = createLaneBook()
  const laid = links.map((link): { points: readonly Point[]; pieces: readonly Piece[] } =>
    link.form === 'line' ? { points: link.points, pieces: [] } : { points: [], pieces: [] },
  )
  const order = farthestFirst(links)
  for (let pass = 0; pass < PASSES; pass++)
    for (const at of order) {
      const [link, line] = [links[at], laid[at]]
      // A line that crosses cards has no gap to be in the middle of.
      if (link?.form !== 'line' || line === undefined || link.guard.clearance === 0) continue
      line.pieces.forEach((piece) => lanes.giveBack(piece))
      line.points = centreLine(line.points, link.guard, lanes)
      line.pieces = piecesOf(line.points)
      line.pieces.forEach((piece) => lanes.take(piece))
    }
  return links.map((link, at) =>
    link.form === 'line' ? smoothLine(laid[at]?.points ?? link.points, link.guard) : link.curves,
  )
}

/** Shorter lines nest inside longer ones. */
function farthestFirst(links: readonly RoughLink[]): readonly number[] {
  const lengths = links.map((link) => (link.form === 'line' ? lengthOf(link.points) : 0))
  return links.map((_, at) => at).sort((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0) || a - b)
}

function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, { x, y }, at) => {
    const before = points[at - 1]
    return before === undefined ? 0 : sum + Math.abs(x - before.x) + Math.abs(y - before.y)
  }, 0)
}
