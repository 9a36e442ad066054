import { describe, expect, it } from 'vitest'
import { createUndoTaker } from '../../../renderer/ui/undoTaker'

describe('元に戻す from outside the open place', () => {
  it('is left to the history when no place is open', () => {
    expect(createUndoTaker().undo()).toBe(false)
  })

  it('is done by the place that is open, until it closes', () => {
    const taker = createUndoTaker()
    const undone: string[] = []
    const close = taker.open(() => undone.push('place'))
    expect([taker.undo(), undone]).toEqual([true, ['place']])
    close()
    expect([taker.undo(), undone]).toEqual([false, ['place']])
  })

  it('stays with the newer place when the older one closes after it opened', () => {
    const taker = createUndoTaker()
    const undone: string[] = []
    const closeOlder = taker.open(() => undone.push('older'))
    taker.open(() => undone.push('newer'))
    closeOlder()
    expect([taker.undo(), undone]).toEqual([true, ['newer']])
  })
})
