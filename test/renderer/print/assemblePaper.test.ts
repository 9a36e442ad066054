import { describe, expect, it } from 'vitest'
import { assemblePaper } from '../../../renderer/print/assemblePaper'
import { wordsOf } from '../../shared/documents/paperFixture'
import { snapshotOf } from '../../shared/layout/sheetFixture'

const ORDER = {
  layer: 'shared',
  showWalls: false,
  writingLines: false,
  createdOn: { year: 2026, month: 11, day: 21 },
} as const

describe('a paper put together', () => {
  it('speaks the language asked for, in every word that is not a card’s', () => {
    const paper = assemblePaper(snapshotOf('Orders\n\tLate\n', 'Sample'), {
      ...ORDER,
      document: 'iceberg-summary',
      language: 'en',
    })
    const words = paper.pages.map(({ items }) => wordsOf(items)).join('')
    expect(words).not.toMatch(/[\u3041-\u30fa\u4e00-\u9fff]/)
    expect(words).toContain('Icebergsummary')
    expect(paper.language).toBe('en')
  })

  it('is the document asked for', () => {
    const pages = (document: 'iceberg' | 'iceberg-summary') =>
      assemblePaper(snapshotOf('納期\n'), { ...ORDER, document, language: 'ja' }).pages.length
    expect([pages('iceberg'), pages('iceberg-summary')]).toEqual([1, 2])
  })
})
