// Which part of the board is handed to React Flow: the view and some room around it, so that a pan of a few steps
// changes nothing. Thousands of cards cost what a few dozen do.
import type { Box } from '../../shared/layout/box'

/** Room on each side, as a share of the view. */
const ROOM = 0.3
/** After zooming in, a window this many times as wide as the view is cut down. */
const TOO_WIDE = 4

/** The old window while it still serves, else a new one. */
export function windowOf(seen: Box, before: Box | null): Box {
  if (before !== null && contains(before, seen) && before.width <= seen.width * TOO_WIDE) return before
  return {
    x: seen.x - seen.width * ROOM,
    y: seen.y - seen.height * ROOM,
    width: seen.width * (1 + 2 * ROOM),
    height: seen.height * (1 + 2 * ROOM),
  }
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}
