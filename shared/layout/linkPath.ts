// The plain curve between two cards, from border to border, bent so that a thread reads downward. It looks at no other card:
// routes/routeLinks does; this is for a link under the hand.
import type { Box } from './box'
import type { Curve } from './curve'
import { joinEnds, linkEnds } from './linkEnds'

export function linkPath(kind: string, from: Box, to: Box): Curve {
  const { start, end } = linkEnds(kind, from, to)
  return joinEnds(start, end)
}
