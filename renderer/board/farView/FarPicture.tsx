// A large board seen from far: every card a block with grey bars, every link a line, on one canvas. React Flow keeps
// only the cards a hand is busy with, so the whole map pans as smoothly as a part of it.
import { useEffect, useRef } from 'react'
import { useStoreApi } from 'reactflow'
import type { Point } from '../../../shared/lib/point'
import type { BoardScene } from '../boardScene'
import type { Camera, ScreenSize } from '../camera/camera'
import { useCameraListener } from '../camera/useCameraListener'
import styles from '../Board.module.css'
import { drawFarPicture } from './drawFarPicture'
import { readPalette, type FarPalette } from './readPalette'

export interface FarPictureProps {
  readonly scene: BoardScene
  readonly held: ReadonlyMap<string, Point>
  /** Drawn by React Flow, not here. */
  readonly busy: ReadonlySet<string>
}

export function FarPicture(props: FarPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const latest = useRef(props)
  const palette = useRef<FarPalette | null>(null)
  const frame = useRef(0)
  const store = useStoreApi()

  const draw = (camera: Camera, screen: ScreenSize): void => {
    if (canvas.current === null) return
    palette.current ??= readPalette(canvas.current)
    drawFarPicture(canvas.current, { ...latest.current, camera, screen, palette: palette.current })
  }
  const drawSoon = (): void => {
    cancelAnimationFrame(frame.current)
    frame.current = requestAnimationFrame(() => {
      const { transform, width, height } = store.getState()
      draw({ x: transform[0], y: transform[1], zoom: transform[2] }, { width, height })
    })
  }
  useCameraListener(drawSoon)
  useEffect(() => {
    latest.current = props
    drawSoon()
  })
  useEffect(() => () => cancelAnimationFrame(frame.current), [])
  return <canvas ref={canvas} className={styles.farPicture} aria-hidden="true" />
}
