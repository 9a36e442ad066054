import { describe, expect, it } from 'vitest'
import { orderAt } from '../../../shared/commands/orderAt'
import { icebergGraph } from '../../../shared/rules/icebergGraph'
import { createBoard } from '../../helpers/createBoard'

describe('a place among siblings', () => {
  it('is first, after one of them, or last', () => {
    const board = createBoard()
    const top = board.add('表')
    const [a, b] = [board.why(top, '一'), board.why(top, '二')]
    const orders = [null, a, undefined].map((afterId) =>
      orderAt(board.snapshot(), { parentId: top, afterId }),
    )
    const [orderA, orderB] = [board.card(a).order, board.card(b).order]
    expect([...orders, orderA, orderB].sort()).toEqual([orders[0], orderA, orders[1], orderB, orders[2]])
  })

  it('at the top is one among its own kind', () => {
    const board = createBoard()
    board.add('表一')
    board.add('表二')
    const first = board.add('付箋', { kind: 'note' })
    const before = board.add('その前の付箋', { kind: 'note', afterId: null })
    const { tops } = icebergGraph(board.snapshot())
    expect(tops.slice(2)).toEqual([before, first])
  })
})
