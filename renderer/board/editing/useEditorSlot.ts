// Keeps the slot of the board's one text field from render to render.
import { useCallback, useState } from 'react'
import { FIRST_SLOT, slotFor, type EditorSlot, type SEVERAL, type SlotCard } from './editorSlot'

export function useEditorSlot(card: SlotCard | typeof SEVERAL | null): {
  readonly slot: EditorSlot
  readonly awaitCard: () => void
} {
  const [slot, setSlot] = useState(FIRST_SLOT)
  const next = slotFor(slot, card)
  if (next !== slot) setSlot(next)
  const awaitCard = useCallback(() => setSlot((current) => ({ ...current, awaitsCard: true })), [])
  return { slot: next, awaitCard }
}
