import { describe, expect, it } from 'vitest'
import { createUnsavedText } from '../../../renderer/ui/unsavedText'

describe('words nobody has taken yet', () => {
  it('[S1] are there until the last field has handed its words out', () => {
    const unsaved = createUnsavedText()
    let told = 0
    unsaved.subscribe(() => (told += 1))
    const [card, line] = [{}, {}]
    unsaved.mark(card, true)
    unsaved.mark(line, true)
    unsaved.mark(card, false)
    expect([unsaved.has(), told]).toEqual([true, 1])
    unsaved.mark(line, false)
    unsaved.mark(line, false)
    expect([unsaved.has(), told]).toEqual([false, 2])
  })
})
