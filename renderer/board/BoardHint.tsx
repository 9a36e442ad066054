// A quiet label beside a card or the pointer while a hand is at work. It keeps its size at every zoom and stays in view.
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { useStoreApi } from 'reactflow'
import type { Box } from '../../shared/layout/box'
import { toScreen } from './camera/camera'
import styles from './hint.module.css'
import { hintSpot, type HintPlace } from './hintSpot'

export interface BoardHintProps {
  /** What it speaks of, on the board. */
  readonly about: Box
  readonly side: HintPlace['side']
  readonly isRefused: boolean
  readonly children: ReactNode
}

export function BoardHint({ about, side, isRefused, children }: BoardHintProps) {
  const store = useStoreApi()
  const label = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (label.current === null) return
    const { transform, width, height } = store.getState()
    const [x, y, zoom] = transform
    const spot = hintSpot({
      about: toScreen({ x, y, zoom }, about),
      side,
      size: { width: label.current.offsetWidth, height: label.current.offsetHeight },
      screen: { width, height },
    })
    label.current.style.transform = `translate(${spot.x}px, ${spot.y}px)`
  })
  return (
    <div ref={label} className={styles.hint} role="status" data-refused={isRefused || undefined}>
      {children}
    </div>
  )
}
