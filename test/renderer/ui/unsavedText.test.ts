import { describe, expect, it } from 'vitest'
import { createUnsavedText } from '../../../renderer/ui/unsavedText'

describe('words nobody has taken yet', () => {
  it('[S1] are there until the last field has handed its words out', () => {
    const unsaved = createUnsavedText()
    let told = 0
    unsaved.subscribe(() => (told += 1))
    const [card, line] = [{ leave: () => true }, { leave: () => true }]
    unsaved.mark(card, true)
    unsaved.mark(line, true)
    unsaved.mark(card, false)
    expect([unsaved.has(), told]).toEqual([true, 1])
    unsaved.mark(line, false)
    unsaved.mark(line, false)
    expect([unsaved.has(), told]).toEqual([false, 2])
  })

  it('are handed out on demand, and a field whose words are refused says so', () => {
    const unsaved = createUnsavedText()
    const left: string[] = []
    const field = (name: string, isTaken: boolean) => ({
      leave: () => {
        left.push(name)
        return isTaken
      },
    })
    expect(unsaved.handOut()).toBe(true)
    unsaved.mark(field('card', false), true)
    unsaved.mark(field('note', true), true)
    expect([unsaved.handOut(), left]).toEqual([false, ['card', 'note']])
  })
})
