// Draws the far picture: links below, cards above, only what is in view. Knows a canvas and nothing of React.
import type { Box } from '../../../shared/layout/box'
import type { Curves } from '../../../shared/layout/curve'
import { linkPath } from '../../../shared/layout/linkPath'
import type { Point } from '../../../shared/lib/point'
import type { Card } from '../../../shared/model/cards'
import type { BoardScene } from '../boardScene'
import { seenBox, type Camera, type ScreenSize } from '../camera/camera'
import type { FarPalette } from './readPalette'

export interface FarPictureParts {
  readonly scene: BoardScene
  readonly held: ReadonlyMap<string, Point>
  readonly busy: ReadonlySet<string>
  readonly camera: Camera
  readonly screen: ScreenSize
  readonly palette: FarPalette
}

const RIM = 14
const LINE_HEIGHT = 22
const BAR_HEIGHT = 8

export function drawFarPicture(canvas: HTMLCanvasElement, parts: FarPictureParts): void {
  const { camera, screen } = parts
  const pen = canvas.getContext('2d')
  if (pen === null) return
  const density = window.devicePixelRatio
  const [width, height] = [Math.round(screen.width * density), Math.round(screen.height * density)]
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
  pen.setTransform(1, 0, 0, 1, 0, 0)
  pen.clearRect(0, 0, width, height)
  const scale = camera.zoom * density
  pen.setTransform(scale, 0, 0, scale, camera.x * density, camera.y * density)
  const seen = seenBox(camera, screen)
  drawLinks(pen, parts, seen)
  drawCards(pen, parts, seen)
}

function drawLinks(pen: CanvasRenderingContext2D, parts: FarPictureParts, seen: Box): void {
  const { scene, held, palette, camera } = parts
  const lines = new Path2D()
  for (const id of scene.links.within(seen)) {
    const link = scene.snapshot.links.get(id)
    const from = link === undefined ? null : boxOf(parts, link.from)
    const to = link === undefined ? null : boxOf(parts, link.to)
    if (link === undefined || from === null || to === null) continue
    const isHeld = held.has(link.from) || held.has(link.to)
    const route = isHeld ? undefined : scene.routes.get(id)
    addCurves(lines, route?.curves ?? [linkPath(link.kind, from, to)])
  }
  pen.lineWidth = 3 / camera.zoom
  pen.strokeStyle = palette.rim
  pen.globalAlpha = 0.75
  pen.stroke(lines)
  pen.globalAlpha = 1
  pen.lineWidth = 1.3 / camera.zoom
  pen.strokeStyle = palette.line
  pen.stroke(lines)
}

function addCurves(lines: Path2D, curves: Curves): void {
  const { x, y } = curves[0].start
  lines.moveTo(x, y)
  for (const { control1, control2, end } of curves)
    lines.bezierCurveTo(control1.x, control1.y, control2.x, control2.y, end.x, end.y)
}

function drawCards(pen: CanvasRenderingContext2D, parts: FarPictureParts, seen: Box): void {
  const { scene, busy, palette } = parts
  const bars = new Path2D()
  const rims = new Map<Card['kind'], Path2D>()
  for (const id of scene.cards.within(seen)) {
    const box = boxOf(parts, id)
    const view = busy.has(id) || box === null ? null : scene.viewOf(id)
    if (view === null || box === null) continue
    const { kind } = view.card
    pen.fillStyle = kind === 'root' ? palette.rootPaper : palette.paper
    pen.fillRect(box.x, box.y, box.width, box.height)
    const rim = rims.get(kind) ?? new Path2D()
    rims.set(kind, rim)
    rim.rect(box.x, box.y, RIM, box.height)
    addBars(bars, box, view.size.lines.length)
  }
  for (const [kind, rim] of rims) {
    pen.fillStyle = palette.kinds[kind]
    pen.fill(rim)
  }
  pen.fillStyle = palette.bar
  pen.globalAlpha = 0.5
  pen.fill(bars)
  pen.globalAlpha = 1
}

function addBars(bars: Path2D, box: Box, count: number): void {
  for (let line = 0; line < count; line++)
    bars.rect(
      box.x + RIM + 16,
      box.y + 18 + line * LINE_HEIGHT,
      (box.width - RIM - 36) * (line === count - 1 ? 0.6 : 1),
      BAR_HEIGHT,
    )
}

function boxOf({ scene, held }: FarPictureParts, id: string): Box | null {
  const box = scene.layout.boxes.get(id)
  if (box === undefined) return null
  const at = held.get(id)
  return at === undefined ? box : { ...box, ...at }
}
