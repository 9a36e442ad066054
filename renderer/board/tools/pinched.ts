// The camera after two fingers moved: what was between them stays between them.
import type { Point } from '../../../shared/lib/point'
import { clampZoom, toBoard, type Camera } from '../camera/camera'

export type Fingers = readonly [Point, Point]

export function pinched(camera: Camera, from: Fingers, to: Fingers): Camera {
  const zoom = clampZoom((camera.zoom * apart(to)) / Math.max(1, apart(from)))
  const held = toBoard(camera, middle(from))
  const now = middle(to)
  return { x: now.x - held.x * zoom, y: now.y - held.y * zoom, zoom }
}

function apart([a, b]: Fingers): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function middle([a, b]: Fingers): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}
