// The handle between two panes: dragged, or moved with the arrow keys. The panes themselves belong to the caller.
import { useRef, type PointerEvent } from 'react'
import { clampSize, splitterSizeAfterKey } from './splitterSize'
import styles from './Splitter.module.css'

export interface SplitterProps {
  readonly label: string
  /** Width of the pane this handle resizes. */
  readonly sizePx: number
  readonly minPx: number
  readonly maxPx: number
  /** On which side of the handle that pane is. */
  readonly pane: 'before' | 'after'
  readonly onResize: (sizePx: number) => void
}

export function Splitter({ label, sizePx, minPx, maxPx, pane, onResize }: SplitterProps) {
  const grab = useRef<{ readonly x: number; readonly sizePx: number } | null>(null)
  const range = { minPx, maxPx }

  const drag = (event: PointerEvent): void => {
    if (grab.current === null) return
    const moved = event.clientX - grab.current.x
    onResize(clampSize(grab.current.sizePx + (pane === 'before' ? moved : -moved), range))
  }
  const release = (): void => {
    grab.current = null
  }
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(sizePx)}
      aria-valuemin={minPx}
      aria-valuemax={maxPx}
      tabIndex={0}
      className={styles.splitter}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        grab.current = { x: event.clientX, sizePx }
      }}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={(event) => {
        const size = splitterSizeAfterKey(event.key, sizePx, {
          ...range,
          grows: pane === 'before' ? 'ArrowRight' : 'ArrowLeft',
        })
        if (size === null) return
        event.preventDefault()
        onResize(size)
      }}
    />
  )
}
