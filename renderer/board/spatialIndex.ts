// Finds what lies in a part of the board without looking at everything: boxes in a grid of squares.
// Built once per snapshot and never changed.
import type { Box } from '../../shared/layout/box'
import type { Point } from '../../shared/lib/point'

export interface SpatialIndex {
  /** Ids whose box touches the area, each once. */
  readonly within: (area: Box) => ReadonlySet<string>
  /** The id drawn last among those under the point. */
  readonly at: (point: Point) => string | null
}

const SQUARE = 512

export function createSpatialIndex(boxes: ReadonlyMap<string, Box>): SpatialIndex {
  const squares = new Map<string, string[]>()
  for (const [id, box] of boxes)
    for (const key of squaresOf(box)) {
      const ids = squares.get(key)
      if (ids === undefined) squares.set(key, [id])
      else ids.push(id)
    }
  const touching = (area: Box): ReadonlySet<string> => {
    const found = new Set<string>()
    for (const key of squaresToVisit(area, squares))
      for (const id of squares.get(key) ?? []) {
        const box = boxes.get(id)
        if (box !== undefined && touches(box, area)) found.add(id)
      }
    return found
  }
  return {
    within: touching,
    at: ({ x, y }) => [...touching({ x, y, width: 0, height: 0 })].at(-1) ?? null,
  }
}

function* squaresOf({ x, y, width, height }: Box): Generator<string> {
  const [right, bottom] = [Math.floor((x + width) / SQUARE), Math.floor((y + height) / SQUARE)]
  for (let column = Math.floor(x / SQUARE); column <= right; column++)
    for (let row = Math.floor(y / SQUARE); row <= bottom; row++) yield `${column} ${row}`
}

/** A view of the whole board covers more squares than there are filled ones. */
function squaresToVisit(area: Box, squares: ReadonlyMap<string, unknown>): Iterable<string> {
  const covered = (area.width / SQUARE + 1) * (area.height / SQUARE + 1)
  return covered > squares.size ? squares.keys() : squaresOf(area)
}

function touches(a: Box, b: Box): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
}
