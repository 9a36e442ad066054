// The camera that shows the map: all of it, never larger than life. Where words must stay large (when an 案件 is opened, or
// on a screen seen from the back of a room) it comes as near as that takes and shows the part around a card instead.
import type { Box } from '../../../shared/layout/box'
import type { Point } from '../../../shared/lib/point'
import { MAX_ZOOM, type Camera, type ScreenSize } from './camera'

export interface Reading {
  /** Not smaller than this, even when not all can be seen then; 0 = all, however small. */
  readonly leastZoom: number
  /** What must be seen when not all can be; null = where the map begins. */
  readonly around: Box | null
  /** What hangs from it, itself included: as much of that as there is room for is seen with it. */
  readonly thread?: Box | null
}

interface Margins {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const EDGE_PX = 28
const LABELS_PX = 128
const CONTROLS_PX = 64
/** Too narrow to keep the names of the bands clear of the cards. */
const NARROW_PX = 640

export function fitCamera(
  area: Box,
  screen: ScreenSize,
  { leastZoom, around, thread = null }: Reading,
): Camera {
  const { left, right, top, bottom } = marginsOf(screen)
  const room = { x: left, y: top, width: screen.width - left - right, height: screen.height - top - bottom }
  const whole = Math.min(1, room.width / Math.max(1, area.width), room.height / Math.max(1, area.height))
  const zoom = Math.min(MAX_ZOOM, Math.max(whole, leastZoom))
  const view = { width: room.width / zoom, height: room.height / zoom }
  const seen = middleOf(around ?? { ...area, width: 0, height: 0 }, thread, view)
  return {
    x: offset(room.x, room.width, { start: area.x, length: area.width, seen: seen.x, zoom }),
    y: offset(room.y, room.height, { start: area.y, length: area.height, seen: seen.y, zoom }),
    zoom,
  }
}

/** What comes into the middle of a view of this size: the thread, or else its beginning with the card at the top. */
function middleOf(card: Box, thread: Box | null, view: ScreenSize): Point {
  const [x, y] = [card.x + card.width / 2, card.y + card.height / 2]
  if (thread === null) return { x, y }
  return {
    x: thread.width <= view.width ? thread.x + thread.width / 2 : x,
    y: thread.height <= view.height ? thread.y + thread.height / 2 : card.y + view.height / 2,
  }
}

interface Stretch {
  readonly start: number
  readonly length: number
  readonly seen: number
  readonly zoom: number
}

/** In the middle when there is room for all of it, else with `seen` in the middle and no empty room at its ends. */
function offset(from: number, room: number, { start, length, seen, zoom }: Stretch): number {
  if (length * zoom <= room) return from + room / 2 - (start + length / 2) * zoom
  const atEnd = from + room - (start + length) * zoom
  return Math.min(from - start * zoom, Math.max(atEnd, from + room / 2 - seen * zoom))
}

/** The names of the bands stand at the left edge, the controls in the lower right corner: what is fitted keeps off them. */
function marginsOf({ width }: ScreenSize): Margins {
  const side = width < NARROW_PX ? EDGE_PX - 8 : EDGE_PX + 16
  return { left: width < NARROW_PX ? side : LABELS_PX, right: side, top: EDGE_PX, bottom: CONTROLS_PX }
}
