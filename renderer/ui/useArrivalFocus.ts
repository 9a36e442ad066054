// Gives the keyboard a place after one screen gave way to another: the heading, or whatever the ref is put on. Without it
// the focus would stand nowhere, and a screen reader would not say where one is.
import { useEffect, useRef, type RefObject } from 'react'

export function useArrivalFocus<Place extends HTMLElement>(isWanted: boolean): RefObject<Place | null> {
  const place = useRef<Place>(null)
  useEffect(() => {
    if (isWanted && document.activeElement === document.body) place.current?.focus({ preventScroll: true })
    // Only on arrival: later the focus is where the person takes it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return place
}
