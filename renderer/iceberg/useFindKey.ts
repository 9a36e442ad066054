// Ctrl+F: さがす in the outline, from wherever the focus is in the place. A dialog or a page over the place keeps its keys, and
// so does an input method.
import { useEffect, useRef, useState, type RefObject } from 'react'
import { keysRest } from './keysRest'

/** How often somebody wished to look for something; every wish first calls `onWish`. */
export function useFindKey(
  place: RefObject<HTMLElement | null>,
  isReady: boolean,
  onWish: () => void,
): number {
  const [wishes, setWishes] = useState(0)
  const latest = useRef({ isReady, onWish })
  useEffect(() => {
    latest.current = { isReady, onWish }
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey)) return
      if (event.shiftKey || event.altKey || event.isComposing || !latest.current.isReady) return
      if (keysRest(place.current)) return
      event.preventDefault()
      latest.current.onWish()
      setWishes((count) => count + 1)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [place])
  return wishes
}
