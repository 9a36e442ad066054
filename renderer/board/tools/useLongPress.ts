// A finger held down on a card. Moving, lifting or a second finger makes it something else.
import { useEffect, useRef, type PointerEvent } from 'react'

export interface LongPress {
  press(event: PointerEvent<HTMLElement>, cardId: string | null): void
}

const HOLD_MS = 500
/** A finger that shakes this much still holds. */
const SLACK_PX = 8

export function useLongPress(onHold: (cardId: string) => void): LongPress {
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])
  return {
    press(event, cardId) {
      stop.current?.abort()
      if (event.pointerType !== 'touch' || !event.isPrimary || cardId === null) return
      const { clientX, clientY } = event
      const held = new AbortController()
      const { signal } = held
      stop.current = held
      const end = (): void => held.abort()
      const timer = setTimeout(() => {
        end()
        onHold(cardId)
      }, HOLD_MS)
      signal.addEventListener('abort', () => clearTimeout(timer))
      window.addEventListener('pointerup', end, { signal })
      window.addEventListener('pointercancel', end, { signal })
      window.addEventListener(
        'pointermove',
        (moved) => {
          if (Math.hypot(moved.clientX - clientX, moved.clientY - clientY) > SLACK_PX) end()
        },
        { signal },
      )
    },
  }
}
