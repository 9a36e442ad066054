// Two fingers zoom, also when they land on cards. Over bare water React Flow does it; on a card it would take the first
// finger for a drag, so here the pinch is ours.
import { useEffect, useRef, type PointerEvent, type TouchEvent } from 'react'
import type { Point } from '../../../shared/lib/point'
import type { Camera } from '../camera/camera'
import type { CameraMoves } from '../camera/createCameraMoves'
import { pinched, type Fingers } from './pinched'

export interface Pinch {
  press(event: PointerEvent<HTMLElement>): void
  /** The second finger of our pinch is nobody else's. */
  touch(event: TouchEvent<HTMLElement>): void
}

interface Finger {
  readonly at: Point
  readonly onCard: boolean
}

export function usePinch(board: { readonly current: HTMLElement | null }, moves: CameraMoves): Pinch {
  const fingers = useRef(new Map<number, Finger>())
  const start = useRef<{ readonly fingers: Fingers; readonly camera: Camera } | null>(null)

  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const move = (event: globalThis.PointerEvent): void => {
      const finger = fingers.current.get(event.pointerId)
      if (finger === undefined) return
      fingers.current.set(event.pointerId, { ...finger, at: inRoom(event, board.current) })
      const both = pair(fingers.current)
      if (start.current !== null && both !== null)
        moves.place(pinched(start.current.camera, start.current.fingers, both))
    }
    const lift = (event: globalThis.PointerEvent): void => {
      fingers.current.delete(event.pointerId)
      start.current = null
    }
    window.addEventListener('pointermove', move, { signal })
    window.addEventListener('pointerup', lift, { signal })
    window.addEventListener('pointercancel', lift, { signal })
    return () => listening.abort()
  }, [board, moves])

  return {
    press(event) {
      if (event.pointerType !== 'touch') return
      const onCard = event.target instanceof Element && event.target.closest('.react-flow__node') !== null
      fingers.current.set(event.pointerId, { at: inRoom(event, board.current), onCard })
      const both = pair(fingers.current)
      const isOurs = both !== null && [...fingers.current.values()].some((finger) => finger.onCard)
      start.current = isOurs ? { fingers: both, camera: moves.now().camera } : null
    },
    touch(event) {
      if (start.current !== null) event.stopPropagation()
    },
  }
}

function pair(fingers: ReadonlyMap<number, Finger>): Fingers | null {
  const [a, b] = [...fingers.values()]
  return a === undefined || b === undefined ? null : [a.at, b.at]
}

function inRoom(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  room: HTMLElement | null,
): Point {
  const { left, top } = room?.getBoundingClientRect() ?? { left: 0, top: 0 }
  return { x: clientX - left, y: clientY - top }
}
