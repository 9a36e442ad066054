// How high the words of the card being edited stand, so that the card grows with every key before anything is stored.
import { useCallback, useState } from 'react'

export interface DraftHeight {
  /** Null unless the card being edited has been measured. */
  readonly draft: { readonly cardId: string; readonly height: number } | null
  onGrow(cardId: string, height: number): void
}

export function useDraftHeight(editingId: string | null): DraftHeight {
  const [measured, setMeasured] = useState<DraftHeight['draft']>(null)
  const onGrow = useCallback((cardId: string, height: number) => {
    setMeasured((before) =>
      before?.cardId === cardId && before.height === height ? before : { cardId, height },
    )
  }, [])
  return { draft: measured !== null && measured.cardId === editingId ? measured : null, onGrow }
}
