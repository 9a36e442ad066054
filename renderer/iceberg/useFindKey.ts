// Ctrl+F: さがす in the outline, from wherever the focus is in the place. A dialog over the place keeps its keys, and so does
// an input method.
import { useEffect, useRef, useState } from 'react'

/** How often somebody wished to look for something; every wish first calls `onWish`. */
export function useFindKey(isReady: boolean, onWish: () => void): number {
  const [wishes, setWishes] = useState(0)
  const latest = useRef({ isReady, onWish })
  useEffect(() => {
    latest.current = { isReady, onWish }
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey)) return
      if (event.shiftKey || event.altKey || event.isComposing || !latest.current.isReady) return
      if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return
      event.preventDefault()
      latest.current.onWish()
      setWishes((count) => count + 1)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  return wishes
}
