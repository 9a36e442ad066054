// Shift and drag over empty water: chooses every card the frame touches, added to what was chosen before.
import { useRef, useState, type MouseEvent, type PointerEvent } from 'react'
import { useReactFlow } from 'reactflow'
import type { Box } from '../../../shared/layout/box'
import type { Point } from '../../../shared/lib/point'
import type { BoardProps } from '../boardProps'
import type { BoardScene } from '../boardScene'

export interface Marquee {
  /** On the board; null while there is none. */
  readonly frame: Box | null
  /** True when the press belongs to the marquee and nobody else may have it. */
  press(event: PointerEvent<HTMLElement>): boolean
  pressMouse(event: MouseEvent<HTMLElement>): void
  /** The click at the end of a marquee chooses nothing. */
  click(event: MouseEvent<HTMLElement>): void
}

type Chosen = Pick<BoardProps, 'selection' | 'onSelect'>

export function useMarquee(scene: BoardScene, { selection, onSelect }: Chosen): Marquee {
  const flow = useReactFlow()
  const [frame, setFrame] = useState<Box | null>(null)
  const isDrawing = useRef(false)

  const press: Marquee['press'] = (event) => {
    isDrawing.current =
      event.shiftKey && event.button === 0 && event.pointerType !== 'touch' && isWater(event.target)
    if (!isDrawing.current) return false
    event.stopPropagation()
    const start = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
    const before = selection
    let chosen = before
    const listening = new AbortController()
    const { signal } = listening
    const draw = (moved: globalThis.PointerEvent): void => {
      const next = between(start, flow.screenToFlowPosition({ x: moved.clientX, y: moved.clientY }))
      setFrame(next)
      const ids = new Set([...before, ...scene.cards.within(next)])
      if (ids.size === chosen.size && [...ids].every((id) => chosen.has(id))) return
      chosen = ids
      onSelect(ids)
    }
    const end = (): void => {
      listening.abort()
      setFrame(null)
    }
    window.addEventListener('pointermove', draw, { signal })
    window.addEventListener('pointerup', end, { signal })
    window.addEventListener('pointercancel', end, { signal })
    return true
  }
  return {
    frame,
    press,
    // The camera listens to the mouse, not to pointers: it must not pan meanwhile.
    pressMouse: (event) => {
      if (isDrawing.current) event.stopPropagation()
    },
    click: (event) => {
      if (isDrawing.current) event.stopPropagation()
      isDrawing.current = false
    },
  }
}

function isWater(target: EventTarget): boolean {
  return target instanceof Element && target.classList.contains('react-flow__pane')
}

function between(a: Point, b: Point): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }
}
