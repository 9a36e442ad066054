import { describe, expect, it } from 'vitest'
import { A4_BODY_MM } from '../../../shared/documents/a4'
import { cardRows } from '../../../shared/documents/cardRows'
import { createBoard } from '../../helpers/createBoard'
import { reachOf, wordsOf } from './paperFixture'

describe('a card in a list', () => {
  it('is printed whole, with its note, within the text width', () => {
    const board = createBoard()
    const card = board.card(board.add('お客様の声を集めても、新しい商品をつくる余力がない。'.repeat(4)))
    const items = cardRows({ card, note: '幹部・管理職' }).flatMap((row) => row.draw(20, 0))
    expect(wordsOf(items)).toBe(`${card.text}幹部・管理職`)
    for (const item of items) expect(reachOf(item)[2]).toBeLessThanOrEqual(20 + A4_BODY_MM + 0.01)
  })
})
