import { describe, expect, it } from 'vitest'
import { orderAt } from '../../../shared/commands/orderAt'
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
})
