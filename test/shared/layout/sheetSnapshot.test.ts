import { describe, expect, it } from 'vitest'
import { sheetSnapshot } from '../../../shared/layout/sheetSnapshot'
import { createBoard } from '../../helpers/createBoard'

describe('a part of an 案件 for one sheet', () => {
  it('holds the named cards and only the links between them', () => {
    const board = createBoard()
    const top = board.add('納期')
    const first = board.why(top, '段取り')
    const second = board.why(first, '手順書')
    const part = sheetSnapshot(board.snapshot(), [top, first])
    expect([...part.cards.keys()]).toEqual([top, first])
    expect([...part.links.values()].map(({ from, to }) => [from, to])).toEqual([[top, first]])
    expect(board.snapshot().cards.has(second)).toBe(true)
  })

  it('forgets where a hand put its cards, with one copy per card', () => {
    const board = createBoard()
    const id = board.add('納期', { pos: { x: 9000, y: -200 } })
    const [first, second] = [sheetSnapshot(board.snapshot(), [id]), sheetSnapshot(board.snapshot(), [id])]
    expect(first.cards.get(id)?.pos).toBeNull()
    expect(second.cards.get(id)).toBe(first.cards.get(id))
  })
})
