import { describe, expect, it } from 'vitest'
import { isFirstLetter } from '../../../renderer/iceberg/isFirstLetter'

const press = (key: string, held: 'ctrlKey' | 'altKey' | 'metaKey' | null = null): boolean =>
  isFirstLetter({
    key,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    ...(held !== null && { [held]: true }),
  })

describe('the first letter of a new card', () => {
  it('is any letter, digit or sign, and a key the input method has taken', () => {
    expect(['Q', 'c', '3', '売', '𠮷', '-', 'Process'].map((key) => press(key))).not.toContain(false)
  })

  it('is no key a control uses, no call for help and no chord', () => {
    expect(['ArrowRight', 'Enter', ' ', 'Tab', 'Escape', 'F6', '?'].map((key) => press(key))).not.toContain(
      true,
    )
    expect([press('a', 'ctrlKey'), press('a', 'altKey'), press('a', 'metaKey')]).not.toContain(true)
  })
})
