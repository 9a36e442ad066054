// While the space bar is held, a drag anywhere moves the camera, over cards too.
import { useRef, type PointerEvent } from 'react'
import type { CameraMoves } from '../camera/createCameraMoves'
import styles from '../Board.module.css'

export function GrabPan({ moves }: { readonly moves: CameraMoves }) {
  const last = useRef<{ x: number; y: number } | null>(null)
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (last.current === null) return
    moves.panBy(event.clientX - last.current.x, event.clientY - last.current.y)
    last.current = { x: event.clientX, y: event.clientY }
  }
  const end = (): void => {
    last.current = null
  }
  return (
    <div
      className={styles.grab}
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        last.current = { x: event.clientX, y: event.clientY }
      }}
      onPointerMove={drag}
      onPointerUp={end}
      onPointerCancel={end}
    />
  )
}
