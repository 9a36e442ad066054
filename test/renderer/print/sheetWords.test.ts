import { describe, expect, it } from 'vitest'
import { assemblePaper } from '../../../renderer/print/assemblePaper'
import { paperWords } from '../../../renderer/print/paperWords'
import { sheetWords } from '../../../renderer/print/sheetWords'
import { openPersonSheet } from '../../../shared/commands/openPersonSheet'
import { narrowSnapshot } from '../../../shared/documents/snapshotForLayer'
import { createBoard } from '../../helpers/createBoard'
import { orderFor, wordsOf } from '../../shared/documents/paperFixture'

describe('the words of a paper with one person’s sheet', () => {
  const chairman = { id: 'person-01', voice: 'chairman' } as const
  const successor = { id: 'person-02', voice: 'successor' } as const

  it('name the sheet, in both languages', () => {
    const words = sheetWords(paperWords.ja, [chairman])
    expect([words.audiences.owner, words.terms.layers.owner]).toEqual(['会長の用紙', '会長の用紙'])
    expect(sheetWords(paperWords.en, [chairman]).audiences.owner).toBe('Sheet: Chairman')
    expect(words.audiences.shared).toBe('共有版・全員')
  })

  it('stay general with several sheets or none', () => {
    expect(sheetWords(paperWords.ja, [chairman, successor])).toBe(paperWords.ja)
    expect(sheetWords(paperWords.ja, [])).toBe(paperWords.ja)
  })

  it('stand on that person’s paper, which says nothing of the president', () => {
    const board = createBoard()
    openPersonSheet(board.context, 'chairman')
    openPersonSheet(board.context, 'successor')
    const snapshot = board.snapshot()
    const person = snapshot.persons.find(({ voice }) => voice === 'chairman')
    const docKey = `owner:${person?.id ?? ''}` as const
    board.add('任せきれない', { docKey })
    const narrowed = narrowSnapshot(board.snapshot(), { layer: 'owner', personId: person?.id ?? '' })
    for (const document of ['iceberg', 'iceberg-summary'] as const) {
      const { pages } = assemblePaper(narrowed, { ...orderFor('owner'), document })
      const words = pages.map(({ items }) => wordsOf(items)).join('')
      expect(words).toContain('会長の用紙')
      expect(words).not.toMatch(/経営者版|経営者まで/)
    }
  })
})
