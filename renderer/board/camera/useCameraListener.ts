// Tells when the camera or the size of the board on the screen changes, without drawing any component again.
import { useLayoutEffect, useRef } from 'react'
import { useStoreApi } from 'reactflow'
import type { Camera, ScreenSize } from './camera'

export type CameraListener = (camera: Camera, screen: ScreenSize) => void

/** `about`: what else the listener draws from; when it changes, the listener is told once more. */
export function useCameraListener(listener: CameraListener, about: unknown = null): void {
  const store = useStoreApi()
  const latest = useRef(listener)
  useLayoutEffect(() => {
    latest.current = listener
  })
  useLayoutEffect(() => {
    let told = ''
    const tell = (): void => {
      const { transform, width, height } = store.getState()
      const [x, y, zoom] = transform
      const now = `${x} ${y} ${zoom} ${width} ${height}`
      if (now === told || width === 0) return
      told = now
      latest.current({ x, y, zoom }, { width, height })
    }
    tell()
    return store.subscribe(tell)
  }, [store, about])
}
