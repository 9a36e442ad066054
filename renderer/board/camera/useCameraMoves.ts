// Joins the moves of the camera with React Flow and the page.
import { useMemo } from 'react'
import { useReactFlow, useStoreApi } from 'reactflow'
import { createCameraMoves, type CameraMoves, type FirstView } from './createCameraMoves'
import { readLeastZoom } from './readLeastZoom'
import { takenBoxes } from './takenBoxes'

const GLIDE_MS = 220

export function useCameraMoves(first: FirstView): CameraMoves {
  const flow = useReactFlow()
  const store = useStoreApi()
  return useMemo(
    () =>
      createCameraMoves(
        {
          now() {
            const { transform, width, height } = store.getState()
            return {
              camera: { x: transform[0], y: transform[1], zoom: transform[2] },
              screen: { width, height },
            }
          },
          set: (camera, duration) =>
            flow.setViewport(camera, duration === 0 ? {} : { duration, interpolate: 'linear' }),
          glideMs: () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : GLIDE_MS),
          taken: () => takenBoxes(store.getState().domNode),
          leastZoom: () => readLeastZoom(store.getState().domNode),
        },
        first,
      ),
    // The first view is only where it begins.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [flow, store],
  )
}
