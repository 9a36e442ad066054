// The camera over the board: which part of it is seen, how large. Pure arithmetic; moving it is React Flow's work.
import type { Box } from '../../../shared/layout/box'
import type { Point } from '../../../shared/lib/point'

export interface Camera {
  /** Where the board's origin is on the screen, in px. */
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export interface ScreenSize {
  readonly width: number
  readonly height: number
}

export const MIN_ZOOM = 0.1
export const MAX_ZOOM = 2.5
/** Below this, words can not be read: cards become plain blocks. */
export const FAR_ZOOM = 0.35
/** Nearer than this, words can be written. */
export const WRITING_ZOOM = 0.6

export function seenBox({ x, y, zoom }: Camera, { width, height }: ScreenSize): Box {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
}

export function toBoard({ x, y, zoom }: Camera, screen: Point): Point {
  return { x: (screen.x - x) / zoom, y: (screen.y - y) / zoom }
}

export function clampZoom(zoom: number): number {
  return Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom))
}

/** Room kept free around what is fitted, in px. */
export interface FitMargins {
  readonly left: number
  readonly right: number
  readonly vertical: number
}

/** Everything in view, never larger than life. */
export function cameraAround(area: Box, screen: ScreenSize, { left, right, vertical }: FitMargins): Camera {
  const room = { width: screen.width - left - right, height: screen.height - 2 * vertical }
  const zoom = clampZoom(
    Math.min(1, room.width / Math.max(1, area.width), room.height / Math.max(1, area.height)),
  )
  return {
    x: left + room.width / 2 - (area.x + area.width / 2) * zoom,
    y: screen.height / 2 - (area.y + area.height / 2) * zoom,
    zoom,
  }
}

/** The same point of the board stays under `around`. */
export function zoomed(camera: Camera, zoom: number, around: Point): Camera {
  const next = clampZoom(zoom)
  const fixed = toBoard(camera, around)
  return { x: around.x - fixed.x * next, y: around.y - fixed.y * next, zoom: next }
}

/** The smallest pan that brings the box into view; null when it is there. A box larger than the view shows its top left. */
export function panTo(camera: Camera, screen: ScreenSize, box: Box, margin: number): Camera | null {
  const dx = shift(camera.x + box.x * camera.zoom, box.width * camera.zoom, screen.width, margin)
  const dy = shift(camera.y + box.y * camera.zoom, box.height * camera.zoom, screen.height, margin)
  return dx === 0 && dy === 0 ? null : { ...camera, x: camera.x + dx, y: camera.y + dy }
}

function shift(start: number, length: number, room: number, margin: number): number {
  if (start < margin || length > room - 2 * margin) return margin - start
  return Math.min(0, room - margin - (start + length))
}

const LABELS_PX = 128
const EDGE_PX = 44
/** Too narrow to keep the band labels clear of the cards. */
const NARROW_PX = 640

/** The band labels stand at the left edge: what is fitted keeps off them where there is room. */
export function fitMargins(screen: ScreenSize): FitMargins {
  if (screen.width < NARROW_PX) return { left: EDGE_PX / 2, right: EDGE_PX / 2, vertical: EDGE_PX }
  return { left: LABELS_PX, right: EDGE_PX, vertical: EDGE_PX }
}
