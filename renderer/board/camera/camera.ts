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

/** A hand goes no farther away; a map so wide that it takes more is shown as a whole all the same. */
export const MIN_ZOOM = 0.02
/** So near that words are 1/28 of the height of the largest screens. */
export const MAX_ZOOM = 5.2
/** Below this, words can not be read: cards become plain blocks. */
export const FAR_ZOOM = 0.35
/** Nearer than this, words can be written. */
export const WRITING_ZOOM = 0.6
/** Nearer than this, words can be read from a desk: those of a card are 11 px high. */
export const LEGIBLE_ZOOM = 0.75

export function seenBox(camera: Camera, screen: ScreenSize): Box {
  return boardBox(camera, { x: 0, y: 0, ...screen })
}

/** The part of the board under a part of the screen. */
export function boardBox(camera: Camera, area: Box): Box {
  const { zoom } = camera
  return { ...toBoard(camera, area), width: area.width / zoom, height: area.height / zoom }
}

export function toBoard({ x, y, zoom }: Camera, screen: Point): Point {
  return { x: (screen.x - x) / zoom, y: (screen.y - y) / zoom }
}

/** Where a box of the board lies on the screen, in px. */
export function toScreen({ x, y, zoom }: Camera, box: Box): Box {
  return { x: x + box.x * zoom, y: y + box.y * zoom, width: box.width * zoom, height: box.height * zoom }
}

export function clampZoom(zoom: number): number {
  return Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom))
}

/** The same point of the board stays under `around`. */
export function zoomed(camera: Camera, zoom: number, around: Point): Camera {
  const next = clampZoom(zoom)
  const fixed = toBoard(camera, around)
  return { x: around.x - fixed.x * next, y: around.y - fixed.y * next, zoom: next }
}

/** The view has another size: what was in its middle stays there. */
export function recentred(camera: Camera, was: ScreenSize, now: ScreenSize): Camera {
  return {
    ...camera,
    x: camera.x + (now.width - was.width) / 2,
    y: camera.y + (now.height - was.height) / 2,
  }
}

/** The smallest pan that brings the box into view; null when it is there. A box larger than the view shows its top left. */
export function panTo(camera: Camera, screen: ScreenSize, box: Box, margin: number): Camera | null {
  const shown = toScreen(camera, box)
  const dx = shift(shown.x, shown.width, screen.width, margin)
  const dy = shift(shown.y, shown.height, screen.height, margin)
  return dx === 0 && dy === 0 ? null : { ...camera, x: camera.x + dx, y: camera.y + dy }
}

function shift(start: number, length: number, room: number, margin: number): number {
  if (start < margin || length > room - 2 * margin) return margin - start
  return Math.min(0, room - margin - (start + length))
}
