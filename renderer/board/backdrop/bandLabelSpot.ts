// Where the name of a band stands: at the top left of its band; where a card is in the way, elsewhere at the left edge of
// the band, then at the right one. When cards are everywhere, at the left where it meets the fewest, and behind them: words
// of cards always win.
import type { Box } from '../../../shared/layout/box'
import type { Band } from '../../../shared/layout/rowTops'
import type { Point } from '../../../shared/lib/point'
import type { Camera, ScreenSize } from '../camera/camera'
import { bandLabelRoom, type LabelHeights } from './bandLabelRoom'

export interface LabelRoom {
  readonly screen: ScreenSize
  /** Of the name, in px. */
  readonly width: number
  readonly height: number
  /** How much of an area on the screen is taken; 0 = it is free. */
  readonly coverOf: (area: Box) => number
}

export interface LabelSpot extends Point {
  /** It is beside cards, not behind them. */
  readonly isFree: boolean
}

const EDGE = 14
/** Below the highest place, where nothing is in the way. */
const INSET = 7
/** Between the heights that are tried. */
const STEP = 6

/** Px from the top left of the view; null = its band is not in view. */
export function bandLabelSpot(
  band: Band,
  camera: Camera,
  { screen, width, height, coverOf }: LabelRoom,
): LabelSpot | null {
  const room = bandLabelRoom(band, camera, { viewHeight: screen.height, height })
  if (room === null) return null
  const heights = heightsIn(room)
  const coverAt = (x: number, y: number): number => coverOf({ x, y, width, height })
  for (const x of [EDGE, screen.width - EDGE - width])
    for (const y of heights) if (coverAt(x, y) === 0) return { x, y, isFree: true }
  const covers = heights.map((y) => coverAt(EDGE, y))
  const y = heights[covers.indexOf(Math.min(...covers))] ?? room.highest
  return { x: EDGE, y, isFree: false }
}

/** The ends of the band before what lies between them. */
function heightsIn({ highest, lowest }: LabelHeights): readonly number[] {
  const wanted = Math.min(highest + INSET, lowest)
  const between = Array.from(
    { length: Math.floor((lowest - highest) / STEP) },
    (_, index) => highest + index * STEP,
  )
  return [wanted, highest, lowest, ...between]
}
