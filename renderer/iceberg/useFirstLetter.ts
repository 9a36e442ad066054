// A letter typed on a control that only says where new cards go (`data-new-words`) is the first of a new card: the field
// of the map takes it. Keys the control uses itself (arrows, space, Enter) stay with it.
import { useEffect, type RefObject } from 'react'
import { focusMap } from './focusMap'
import { isFirstLetter } from './isFirstLetter'

export function useFirstLetter(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isThere = event.target instanceof Element && event.target.closest('[data-new-words]') !== null
      // The letter itself is typed into what has the focus once the key has been heard.
      if (isThere && isFirstLetter(event)) focusMap(place.current)
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [place])
}
