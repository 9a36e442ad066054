// Which text field stands on the board, and for which card. A field that was waiting without a card and was typed into
// stays the same field when the card it started appears: an input method in the middle of a word must not lose it.
export interface EditorSlot {
  /** Key of the field; a new key is a new field. */
  readonly key: string
  readonly count: number
  readonly cardId: string | null
  /** The field was typed into before it had a card. */
  readonly awaitsCard: boolean
}

export const FIRST_SLOT: EditorSlot = { key: 'editor-0', count: 0, cardId: null, awaitsCard: false }

export interface SlotCard {
  readonly id: string
  readonly isEmpty: boolean
  readonly isEdited: boolean
}

/** Stands for several chosen cards: none of them is typed into. */
export const SEVERAL = 'several'

/** The same slot when nothing changes. */
export function slotFor(slot: EditorSlot, card: SlotCard | typeof SEVERAL | null): EditorSlot {
  const cardId = card === SEVERAL ? SEVERAL : (card?.id ?? null)
  if (slot.cardId === cardId) return slot
  const isAdopted =
    slot.awaitsCard &&
    slot.cardId === null &&
    card !== null &&
    card !== SEVERAL &&
    card.isEmpty &&
    card.isEdited
  if (isAdopted) return { ...slot, cardId, awaitsCard: false }
  const count = slot.count + 1
  return { key: `editor-${count}`, count, cardId, awaitsCard: false }
}
