import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minimalDiff } from '../../../shared/doc/minimalDiff'

const apply = (before: string, after: string): string => {
  const change = minimalDiff(before, after)
  return change === null
    ? before
    : before.slice(0, change.at) + change.insert + before.slice(change.at + change.remove)
}

describe('the smallest replacement', () => {
  it('[D6] turns any text into any other', () => {
    const text = fc.string({
      unit: fc.constantFrom('あ', 'い', '𠮷', '𠮸', '😀', '😁', 'a', '\n'),
      maxLength: 12,
    })
    fc.assert(fc.property(text, text, (before, after) => apply(before, after) === after))
  })

  it('[D6] never cuts a surrogate pair, even when the first halves agree', () => {
    expect(minimalDiff('𠮷野', '𠮸野')).toEqual({ at: 0, remove: 2, insert: '𠮸' })
    expect(minimalDiff('x😀', 'x🨀')).toEqual({ at: 1, remove: 2, insert: '🨀' })
  })

  it('[D6] replaces only what differs, and nothing when nothing does', () => {
    expect(minimalDiff('受注が増えた', '海外の受注が増えた')).toEqual({ at: 0, remove: 0, insert: '海外の' })
    expect(minimalDiff('同じ', '同じ')).toBeNull()
  })
})
