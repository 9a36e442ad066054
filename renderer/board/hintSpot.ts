// Where a hint stands beside what it speaks of: on the wanted side when there is room, else on the other, and never cut by
// the edge of the view.
import type { Box } from '../../shared/layout/box'
import type { Point } from '../../shared/lib/point'
import type { ScreenSize } from './camera/camera'

export interface HintPlace {
  /** What it speaks of, in px on the screen. */
  readonly about: Box
  readonly side: 'above' | 'below'
  readonly size: ScreenSize
  readonly screen: ScreenSize
}

const GAP = 12
const EDGE = 8

/** Px from the top left of the view. */
export function hintSpot({ about, side, size, screen }: HintPlace): Point {
  const above = about.y - GAP - size.height
  const below = about.y + about.height + GAP
  const lowest = screen.height - EDGE - size.height
  const wanted = side === 'above' ? (above >= EDGE ? above : below) : below <= lowest ? below : above
  return {
    x: Math.max(EDGE, Math.min(about.x, screen.width - EDGE - size.width)),
    y: Math.max(EDGE, Math.min(wanted, lowest)),
  }
}
