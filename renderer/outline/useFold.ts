// Whether the words of a line are more than it shows, and whether somebody wants to read them all. Only the browser knows
// how many rows words take, so it is asked, and again when the pane gets another width.
import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** Shorter words never fold, however narrow the column is: nothing would be gained. */
const LONGEST_SHORT = 40
/** … nor do they with so few line breaks. */
const MOST_BREAKS = 2

export interface Fold {
  readonly words: RefObject<HTMLElement | null>
  /** Only the first rows are shown. Never of words that no press could open. */
  readonly isClamped: boolean
  /** Null: there is nothing to fold. */
  readonly isFolded: boolean | null
}

export function useFold(lead: string, earlier: string, isOpen: boolean): Fold {
  const words = useRef<HTMLElement>(null)
  const [isLonger, setLonger] = useState(false)
  const mayFold = mayBeLong(lead) || mayBeLong(earlier)
  useLayoutEffect(() => {
    const element = words.current
    // Open, nothing overflows: what was found out before still holds.
    if (!mayFold || isOpen || element === null) return
    const parts = [...element.querySelectorAll<HTMLElement>('[data-words]')]
    const measure = (): void => setLonger(parts.some((part) => part.scrollHeight > part.clientHeight + 1))
    const observer = new ResizeObserver(measure)
    for (const part of parts) observer.observe(part)
    return () => observer.disconnect()
  }, [mayFold, isOpen, lead, earlier])
  return { words, isClamped: mayFold && !isOpen, isFolded: mayFold && isLonger ? !isOpen : null }
}

function mayBeLong(text: string): boolean {
  return text.length > LONGEST_SHORT || text.split('\n').length > MOST_BREAKS + 1
}
