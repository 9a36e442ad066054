// The hand that drags cards: while it is off the map it would put them nowhere, and the map does not run after it. Escape
// takes back what it is doing, as long as it has not let go.
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { useReactFlow, useStoreApi } from 'reactflow'
import { isOverMap } from './isOverMap'

export interface DragHand {
  /** The hand is off the map or gave up: what it drags stands where it stood. */
  readonly isAway: boolean
  /** It takes hold of a card. */
  grasp(): void
  /** It lets go. True when what it did counts; else the picture is the one from before. */
  letGo(): boolean
}

export function useDragHand(board: RefObject<HTMLElement | null>): DragHand {
  const flow = useReactFlow()
  const store = useStoreApi()
  const [isAway, setAway] = useState(false)
  const watching = useRef<AbortController | null>(null)
  useEffect(() => () => watching.current?.abort(), [])

  const verbs = useMemo(() => {
    let away = false
    let hasGivenUp = false
    let before = flow.getViewport()
    // Set in the store itself: React Flow pans with the next frame, and a property would come after it.
    const setAwayTo = (next: boolean): void => {
      away = next
      store.setState({ autoPanOnNodeDrag: !next })
      setAway(next)
    }
    const follow = ({ isPrimary, clientX, clientY }: PointerEvent): void => {
      if (!isPrimary) return
      const next = hasGivenUp || !isOverMap(board.current, { x: clientX, y: clientY })
      if (next !== away) setAwayTo(next)
    }
    const giveUp = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      hasGivenUp = true
      setAwayTo(true)
      void flow.setViewport(before)
    }
    return {
      grasp() {
        watching.current?.abort()
        watching.current = new AbortController()
        const { signal } = watching.current
        before = flow.getViewport()
        hasGivenUp = false
        setAwayTo(false)
        window.addEventListener('keydown', giveUp, { signal, capture: true })
        for (const name of ['pointermove', 'pointerup'] as const)
          window.addEventListener(name, follow, { signal, capture: true })
      },
      letGo() {
        watching.current?.abort()
        const counts = !away
        setAwayTo(false)
        if (!counts) void flow.setViewport(before)
        return counts
      },
    }
  }, [board, flow, store])
  return useMemo(() => ({ isAway, ...verbs }), [isAway, verbs])
}
