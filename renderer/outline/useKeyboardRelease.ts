// Tells when a part of the page goes while the keyboard is in it. Asked in the part itself: React takes its children away
// before its neighbours hear of it.
import { useLayoutEffect, useRef, type RefObject } from 'react'

export function useKeyboardRelease(
  part: RefObject<HTMLElement | null>,
  release: (part: HTMLElement) => void,
): void {
  const latest = useRef(release)
  useLayoutEffect(() => {
    latest.current = release
  })
  useLayoutEffect(() => {
    const element = part.current
    return () => {
      if (element?.contains(document.activeElement) === true) latest.current(element)
    }
  }, [part])
}
