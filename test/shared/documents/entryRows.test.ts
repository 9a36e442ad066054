import { describe, expect, it } from 'vitest'
import { A4_BODY_MM } from '../../../shared/documents/a4'
import { entryRows, noteOf, wordsIndentMm } from '../../../shared/documents/entryRows'
import { MANY_PAGES } from '../../../shared/documents/pageScale'
import { createBoard } from '../../helpers/createBoard'
import { orderFor, reachOf, textsOf, wordsOf } from './paperFixture'

const board = createBoard()
const entry = (text: string, note = '') =>
  entryRows({ card: board.card(board.add(text)), note, indentMm: 38, scale: MANY_PAGES })

describe('a card in a list', () => {
  it('is printed whole, with its note, within the text width', () => {
    const text = 'お客様の声を集めても、新しい商品をつくる余力がない。'.repeat(12)
    const items = entry(text, '幹部・管理職').flatMap((row) => row.draw(20, 0))
    expect(wordsOf(items)).toBe(`${text}幹部・管理職`)
    for (const item of items) expect(reachOf(item)[2]).toBeLessThanOrEqual(20 + A4_BODY_MM + 0.01)
  })

  it('is held together while it is short, and not when it is long', () => {
    const isHeld = (text: string) =>
      entry(text)
        .slice(0, -2)
        .every(({ keepWithNext }) => keepWithNext === true)
    expect(isHeld('一行\n'.repeat(13).trim())).toBe(true)
    expect(isHeld('一行\n'.repeat(20).trim())).toBe(false)
  })

  it('begins right of its mark, or of a box to tick', () => {
    const card = board.card(board.add('営業が受けた納期'))
    const place = { card, note: '', indentMm: 38, scale: MANY_PAGES }
    const [plain, toTick] = [entryRows(place), entryRows({ ...place, isToTick: true })].map(
      (rows) => rows[0]?.draw(20, 0) ?? [],
    )
    expect([plain?.[0]?.kind, toTick?.[0]?.kind]).toEqual(['path', 'rect'])
    const words = textsOf(plain ?? [])[0]
    expect(words?.xMm).toBeCloseTo(20 + wordsIndentMm(38, MANY_PAGES))
    expect(
      reachOf(
        plain?.[0] ?? { kind: 'link', xMm: 0, yMm: 0, widthMm: 0, heightMm: 0, target: { page: 1 } },
      )[2],
    ).toBeLessThan(words?.xMm ?? 0)
  })

  it('says whose words it has and who may see it', () => {
    const id = board.add('内々の話', { docKey: 'internal', kind: 'note', voice: 'chairman' })
    expect(noteOf(board.card(id), orderFor('internal'))).toBe('会長　準備中')
    expect(noteOf(board.card(board.add('納期')), orderFor('shared'))).toBe('')
  })
})
