import { describe, expect, it } from 'vitest'
import { createUnsavedText, type UnsavedField } from '../../../renderer/ui/unsavedText'

const fieldOf = (words: string, show = () => undefined as void): UnsavedField => ({
  leave: () => true,
  words: () => words,
  show,
})

describe('words nobody has taken yet', () => {
  it('[S1] are there until the last field has handed its words out', () => {
    const unsaved = createUnsavedText()
    let told = 0
    unsaved.subscribe(() => (told += 1))
    const [card, line] = [fieldOf('売上'), fieldOf('人')]
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
      ...fieldOf(name),
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

  it('are kept as left over when their field goes while nobody takes them', () => {
    const unsaved = createUnsavedText()
    const refused = (words: string) => ({ ...fieldOf(words), leave: () => false })
    const [lost, blank, unwanted] = [refused('売上'), refused(' '), refused('人')]
    for (const field of [lost, blank]) unsaved.mark(field, true)
    unsaved.remove(lost)
    unsaved.remove(blank)
    unsaved.remove(fieldOf('保存済み'))
    unsaved.mark(unwanted, true)
    expect(unsaved.handOut()).toBe(false)
    unsaved.giveUp()
    expect(unsaved.handOut()).toBe(true)
    unsaved.remove(unwanted)
    expect([unsaved.leftOver(), unsaved.has()]).toEqual([['売上'], false])
    unsaved.clearLeftOver()
    expect(unsaved.leftOver()).toEqual([])
  })

  it('[S1] that were set aside are asked about before somebody leaves, and by nobody else', () => {
    const unsaved = createUnsavedText()
    const aside = { ...fieldOf('人'), leave: () => false, isAside: true }
    unsaved.mark(aside, true)
    expect([unsaved.has(), unsaved.handOut(), unsaved.mayLeave()]).toEqual([false, true, false])
    expect(unsaved.words()).toEqual(['人'])
    unsaved.giveUp()
    expect(unsaved.mayLeave()).toBe(true)
    unsaved.mark(aside, false)
    const refused = { ...fieldOf('売上'), leave: () => false }
    unsaved.mark(refused, true)
    expect([unsaved.has(), unsaved.mayLeave()]).toEqual([true, false])
  })

  it('[S1] that were refused are told apart from those on their way, until they are taken or their field goes', () => {
    const unsaved = createUnsavedText()
    const told: boolean[] = []
    unsaved.subscribe(() => told.push(unsaved.hasRefused()))
    const [card, line] = [fieldOf('売上'), fieldOf('人')]
    unsaved.mark(card, true)
    unsaved.mark(card, true, true)
    unsaved.mark(line, true)
    expect(unsaved.hasRefused()).toBe(true)
    unsaved.mark(card, true, false)
    unsaved.mark(line, true, true)
    unsaved.remove(line)
    unsaved.mark(card, false)
    expect(told).toEqual([false, true, false, true, false, false])
  })

  it('can be read, and the first field shown', () => {
    const unsaved = createUnsavedText()
    const shown: string[] = []
    unsaved.show()
    for (const words of ['売上', '人'])
      unsaved.mark(
        fieldOf(words, () => void shown.push(words)),
        true,
      )
    unsaved.show()
    expect([unsaved.words(), shown]).toEqual([['売上', '人'], ['売上']])
  })
})
