// Words that stand in a dialog and nowhere else: as long as they do, 「保存済み」 would be a lie (renderer/ui/unsavedText). Set aside
// with the dialog they are only asked about when somebody leaves.
// It stores nothing: what was not confirmed is not the company's word yet.
import { useLayoutEffect, useRef } from 'react'
import { unsavedText } from '../../ui/unsavedText'

/** `words`: null when the documents have them, or when there are none. `show` leads back to them. */
export function useHeldWords(words: string | null, show: () => void, isAside = false): void {
  const latest = useRef({ words, show })
  useLayoutEffect(() => {
    latest.current = { words, show }
  })
  const isHeld = words !== null
  useLayoutEffect(() => {
    if (!isHeld) return
    const holder = {
      leave: () => false,
      words: () => latest.current.words ?? '',
      show: () => latest.current.show(),
      isAside,
    }
    unsavedText.mark(holder, true)
    return () => unsavedText.mark(holder, false)
  }, [isHeld, isAside])
}
