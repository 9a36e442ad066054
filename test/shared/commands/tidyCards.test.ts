import { describe, expect, it } from 'vitest'
import { tidyCards } from '../../../shared/commands/tidyCards'
import { createBoard, valueOf } from '../../helpers/createBoard'

describe('整列', () => {
  it('gives the selection, or everything, back to the layout in one undo step', () => {
    const board = createBoard()
    const [a, b] = [board.add('一', { pos: { x: 1, y: -100 } }), board.add('二', { pos: { x: 2, y: -100 } })]
    valueOf(tidyCards(board.context, new Set([a])))
    expect([board.card(a).pos, board.card(b).pos]).toEqual([null, { x: 2, y: -100 }])
    valueOf(tidyCards(board.context))
    expect(board.card(b).pos).toBeNull()
    board.docs.history.undo()
    expect([board.card(a).pos, board.card(b).pos]).toEqual([null, { x: 2, y: -100 }])
  })
})
