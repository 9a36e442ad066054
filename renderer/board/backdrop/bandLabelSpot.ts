// Where the name of a band stands: at the top left of its band; where a card is in the way, elsewhere in the band, then
// at the right edge; nowhere when cards are everywhere. Words of cards always win.
import type { Box } from '../../../shared/layout/box'
import type { Band } from '../../../shared/layout/rowTops'
import type { Point } from '../../../shared/lib/point'
import type { Camera, ScreenSize } from '../camera/camera'
import { bandLabelTop, LABEL_HEIGHT } from './bandLabelTop'

export interface LabelRoom {
  readonly screen: ScreenSize
  /** Of the name, in px. */
  readonly width: number
  /** In px on the screen. */
  readonly isFree: (area: Box) => boolean
}

const EDGE = 14
/** From the upper or lower end of the band. */
const SNUG = 3

/** Px from the top left of the view; null = not shown. */
export function bandLabelSpot(
  band: Band,
  camera: Camera,
  { screen, width, isFree }: LabelRoom,
): Point | null {
  const wanted = bandLabelTop(band, camera, screen.height)
  if (wanted === null) return null
  const top = Math.round(camera.y + band.top * camera.zoom) + SNUG
  const foot = Math.round(camera.y + band.bottom * camera.zoom) - LABEL_HEIGHT - SNUG
  /** The water goes on below the last band. */
  const below = band.name === 'root' ? [foot + LABEL_HEIGHT + 2 * SNUG] : []
  const isInView = (y: number): boolean => y >= 0 && y + LABEL_HEIGHT <= screen.height
  const heights = [wanted, ...[top, foot, ...below].filter(isInView)]
  for (const x of [EDGE, screen.width - EDGE - width])
    for (const y of heights) if (isFree({ x, y, width, height: LABEL_HEIGHT })) return { x, y }
  return null
}
