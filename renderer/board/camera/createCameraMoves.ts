// Moving the camera on purpose: larger, smaller, everything, or so far that a card comes into view. Knows what it was last
// asked for until a hand takes the camera over. It reaches the page only through its ports.
import type { Box } from '../../../shared/layout/box'
import type { FitTarget } from '../fitTarget'
import { panTo, recentred, WRITING_ZOOM, zoomed, type Camera, type ScreenSize } from './camera'
import type { KeptView } from './cameraMemory'
import { fitCamera } from './fitCamera'
import { revealCamera } from './revealCamera'

export type FirstView = Pick<KeptView, 'camera' | 'isFit' | 'leastZoom'>

export interface CameraPorts {
  now(): { readonly camera: Camera; readonly screen: ScreenSize }
  /** Settles when the camera has arrived; never, when it was stopped on its way. */
  set(camera: Camera, durationMs: number): Promise<unknown>
  /** How long a move takes; 0 for who wants no motion. */
  glideMs(): number
  /** What lies over the map, in px on the screen. */
  taken(): readonly Box[]
  /** Nearer than this words must come in this theme. */
  leastZoom(): number
}

export interface Resized {
  readonly was: ScreenSize
  readonly fit: FitTarget
  /** The card being edited or chosen: when it was in view, it stays in view. */
  readonly kept: Box | null
  readonly toRead: boolean
}

export interface CameraMoves {
  zoomIn(): void
  zoomOut(): void
  actualSize(): void
  /** Everything. Where words must stay large, as much as can be read around a card, and everything when asked again. */
  showAll(fit: FitTarget): void
  /** Brings a card into view; `toRead` also comes near enough to read and write. */
  reveal(box: Box, toRead: boolean): void
  /** The view has another size: what was fitted is fitted again, else the middle stays the middle. */
  resize(resized: Resized): void
  panBy(dx: number, dy: number): void
  /** At once, without a glide. */
  place(camera: Camera): void
  /** A hand moved the camera without asking here. */
  noteHand(): void
  now(): { readonly camera: Camera; readonly screen: ScreenSize }
  /** Where it stands or is gliding to. */
  view(): KeptView
}

const STEP = 1.25
const READING_ZOOM = 0.8

export function createCameraMoves(ports: CameraPorts, first: FirstView): CameraMoves {
  const { go, view, noteHand } = createAim(ports, first)
  const zoomTo = (zoom: number): void => {
    const { camera, screen } = view()
    go(zoomed(camera, zoom, { x: screen.width / 2, y: screen.height / 2 }))
  }
  return {
    view,
    now: ports.now,
    zoomIn: () => zoomTo(view().camera.zoom * STEP),
    zoomOut: () => zoomTo(view().camera.zoom / STEP),
    actualSize: () => zoomTo(1),
    showAll({ area, ...seen }) {
      const { camera, screen, isFit } = view()
      const near = fitCamera(area, screen, { leastZoom: ports.leastZoom(), ...seen })
      const all = fitCamera(area, screen, { leastZoom: 0, ...seen })
      // What is all in view does not leave it, however small its words; else near first, all when asked again.
      const isThere = isFit && (isSame(camera, near) || isSame(camera, all))
      const isAllSeen = panTo(camera, screen, area, 0) === null
      go(isThere || isAllSeen ? all : near, { isFit: true })
    },
    reveal(box, toRead) {
      const { camera, screen } = view()
      if (screen.width === 0) return
      const next = revealed(ports, camera, { box, toRead })
      if (next !== camera) go(next)
    },
    resize({ was, fit: { area, ...seen }, kept, toRead }) {
      const { camera, screen, isFit, leastZoom } = view()
      const staysInView = kept !== null && panTo(camera, was, kept, 0) === null
      const least = Math.max(leastZoom, ports.leastZoom())
      // Where only a part is shown, the one somebody is at work in is not changed for another.
      const isAtWork = kept !== null && leastZoom > 0 && camera.zoom >= ports.leastZoom()
      const next =
        isFit && !isAtWork
          ? fitCamera(area, screen, { leastZoom: least, ...seen })
          : recentred(camera, was, screen)
      const shown = staysInView ? revealed(ports, next, { box: kept, toRead }) : next
      go(shown, { isFit, leastZoom, glideMs: 0 })
    },
    place: (camera) => go(camera, { glideMs: 0 }),
    panBy(dx, dy) {
      const { camera } = ports.now()
      go({ ...camera, x: camera.x + dx, y: camera.y + dy }, { glideMs: 0 })
    },
    noteHand,
  }
}

interface Aim {
  go(
    camera: Camera,
    how?: Partial<Pick<KeptView, 'isFit' | 'leastZoom'>> & { readonly glideMs?: number },
  ): void
  view(): KeptView
  noteHand(): void
}

/** Where the camera was last sent. It counts until the camera is found elsewhere, or a hand has it. */
function createAim(ports: CameraPorts, first: FirstView): Aim {
  let aim: FirstView | null = first
  let isGliding = false
  return {
    go(camera, { isFit = false, leastZoom = 0, glideMs = ports.glideMs() } = {}) {
      const sent = { camera, isFit, leastZoom }
      aim = sent
      isGliding = glideMs > 0
      void ports.set(camera, glideMs).then(() => {
        if (aim === sent) isGliding = false
      })
    },
    view() {
      const { camera, screen } = ports.now()
      if (aim !== null && !isGliding && !isSame(aim.camera, camera)) aim = null
      return { camera, isFit: false, leastZoom: 0, ...aim, screen }
    },
    noteHand: () => void (aim = null),
  }
}

/** The same camera when the card is seen already. */
function revealed(
  ports: CameraPorts,
  camera: Camera,
  { box, toRead }: { readonly box: Box; readonly toRead: boolean },
): Camera {
  const writing = toRead && camera.zoom < WRITING_ZOOM ? READING_ZOOM : camera.zoom
  const zoom = Math.max(writing, ports.leastZoom())
  const middle = {
    x: camera.x + (box.x + box.width / 2) * camera.zoom,
    y: camera.y + (box.y + box.height / 2) * camera.zoom,
  }
  const near = zoom === camera.zoom ? camera : zoomed(camera, zoom, middle)
  return revealCamera(near, box, { screen: ports.now().screen, taken: ports.taken() })
}

function isSame(a: Camera, b: Camera): boolean {
  return Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.zoom - b.zoom) < 0.005
}
