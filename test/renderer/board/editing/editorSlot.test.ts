import { describe, expect, it } from 'vitest'
import { FIRST_SLOT, SEVERAL, slotFor } from '../../../../renderer/board/editing/editorSlot'

const empty = { id: 'new00001', isEmpty: true, isEdited: true }
const written = { id: 'old00001', isEmpty: false, isEdited: false }

describe('the text field of the board', () => {
  it('stays the same field when the card it started appears: a composition goes on', () => {
    const typed = { ...FIRST_SLOT, awaitsCard: true }
    expect(slotFor(typed, empty)).toMatchObject({ key: FIRST_SLOT.key, cardId: empty.id, awaitsCard: false })
  })

  it('is a new field for every other card', () => {
    const first = slotFor(FIRST_SLOT, written)
    expect(first.key).not.toBe(FIRST_SLOT.key)
    expect(slotFor(first, empty).key).not.toBe(first.key)
  })

  it('never carries what was typed into a card that already has words', () => {
    expect(slotFor({ ...FIRST_SLOT, awaitsCard: true }, written).key).not.toBe(FIRST_SLOT.key)
  })

  it('is nobody’s while several cards are chosen', () => {
    const several = slotFor(FIRST_SLOT, SEVERAL)
    expect(several.key).not.toBe(FIRST_SLOT.key)
    expect(slotFor(several, null).key).not.toBe(several.key)
  })

  it('does not change while nothing changes', () => {
    const slot = slotFor(FIRST_SLOT, written)
    expect(slotFor(slot, written)).toBe(slot)
    expect(slotFor(FIRST_SLOT, null)).toBe(FIRST_SLOT)
  })
})
