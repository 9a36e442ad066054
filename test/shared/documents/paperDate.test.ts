import { describe, expect, it } from 'vitest'
import { paperWords } from '../../../renderer/print/paperWords'
import { paperDate } from '../../../shared/documents/paperDate'

const createdOn = { year: 2026, month: 1, day: 9 }

describe('the day on paper', () => {
  it('is written as its language does', () => {
    expect(paperDate({ words: paperWords.ja, createdOn })).toBe('2026年1月9日')
    expect(paperDate({ words: paperWords.en, createdOn })).toBe('9 January 2026')
  })
})
