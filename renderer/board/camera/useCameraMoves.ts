// Moving the camera on purpose: larger, smaller, everything, or so far that a card comes into view.
import { useMemo } from 'react'
import { useReactFlow, useStoreApi } from 'reactflow'
import type { Box } from '../../../shared/layout/box'
import { cameraAround, fitMargins, panTo, WRITING_ZOOM, zoomed, type Camera, type ScreenSize } from './camera'

export interface CameraMoves {
  zoomIn(): void
  zoomOut(): void
  actualSize(): void
  showAll(area: Box): void
  /** Brings a card into view; `toRead` also comes near enough to read and write. */
  reveal(box: Box, toRead: boolean): void
  panBy(dx: number, dy: number): void
  /** At once, without a glide. */
  place(camera: Camera): void
  now(): { readonly camera: Camera; readonly screen: ScreenSize }
}

const STEP = 1.25
const GLIDE_MS = 220
const REVEAL_MARGIN = 40
const READING_ZOOM = 0.8

export function useCameraMoves(): CameraMoves {
  const flow = useReactFlow()
  const store = useStoreApi()
  return useMemo(() => {
    const now: CameraMoves['now'] = () => {
      const { transform, width, height } = store.getState()
      return { camera: { x: transform[0], y: transform[1], zoom: transform[2] }, screen: { width, height } }
    }
    const go = (camera: Camera, duration = glideMs()): void =>
      void flow.setViewport(camera, duration === 0 ? {} : { duration, interpolate: 'linear' })
    const zoomTo = (zoom: number): void => {
      const { camera, screen } = now()
      go(zoomed(camera, zoom, { x: screen.width / 2, y: screen.height / 2 }))
    }
    return {
      now,
      zoomIn: () => zoomTo(now().camera.zoom * STEP),
      zoomOut: () => zoomTo(now().camera.zoom / STEP),
      actualSize: () => zoomTo(1),
      showAll(area) {
        const { screen } = now()
        go(cameraAround(area, screen, fitMargins(screen)))
      },
      reveal(box, toRead) {
        const { camera, screen } = now()
        if (screen.width === 0) return
        const isTooFar = toRead && camera.zoom < WRITING_ZOOM
        const near = isTooFar
          ? zoomed(camera, READING_ZOOM, {
              x: camera.x + (box.x + box.width / 2) * camera.zoom,
              y: camera.y + (box.y + box.height / 2) * camera.zoom,
            })
          : camera
        const panned = panTo(near, screen, box, REVEAL_MARGIN) ?? near
        if (panned !== camera) go(panned)
      },
      place: (camera) => go(camera, 0),
      panBy(dx, dy) {
        const { camera } = now()
        go({ ...camera, x: camera.x + dx, y: camera.y + dy }, 0)
      },
    }
  }, [flow, store])
}

function glideMs(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : GLIDE_MS
}
