import { describe, expect, it } from 'vitest'
import { readingOrder } from '../../../shared/documents/readingOrder'
import { createBoard } from '../../helpers/createBoard'

describe('the order in which a map is read', () => {
  it('goes down each thread, tells every card once and leaves the loose ones for last', () => {
    const board = createBoard()
    board.add('付箋', { kind: 'note' })
    const [first, second] = [board.add('納期'), board.add('品質')]
    const why = board.why(first, '段取り')
    board.why(first, '人手')
    const meeting = board.why(why, '手順書')
    board.link('why', second, meeting)
    const texts = readingOrder(board.snapshot()).map(({ text }) => text)
    expect(texts).toEqual(['納期', '段取り', '手順書', '人手', '品質', '付箋'])
  })
})
