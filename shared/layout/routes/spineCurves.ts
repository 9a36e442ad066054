// Paper only: from a card down the line that joins a column of answers, and into the side of one of them.
import type { Box } from '../box'
import { straightCurve, type Curve, type Curves } from '../curve'

/** Units. Where the common line begins under the card, and how round it turns into an answer. */
const DROP = 30
const TURN = 6
const ENTRY_HEIGHT = 22

export function spineCurves(spine: number, from: Box, to: Box): Curves {
  const startX = Math.min(Math.max(spine + 24, from.x + 8), from.x + from.width - 8)
  const start = { x: startX, y: from.y + from.height }
  const end = { x: to.x, y: to.y + Math.min(to.height / 2, ENTRY_HEIGHT) }
  const turn = Math.min(TURN, end.x - spine)
  const enter = { x: spine, y: Math.min(start.y + DROP, end.y - turn) }
  const leave = { x: spine, y: end.y - turn }
  const middle = (start.y + enter.y) / 2
  const level = { x: spine + turn, y: end.y }
  const swing: Curve = {
    start,
    control1: { x: start.x, y: middle },
    control2: { x: spine, y: middle },
    end: enter,
  }
  const corner: Curve = {
    start: leave,
    control1: { x: spine, y: end.y - turn / 2 },
    control2: { x: spine + turn / 2, y: end.y },
    end: level,
  }
  return [swing, straightCurve(enter, leave), corner, straightCurve(level, end)]
}
