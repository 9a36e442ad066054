import { describe, expect, it } from 'vitest'
import { pinCards } from '../../../shared/commands/pinCards'
import { tidyCards } from '../../../shared/commands/tidyCards'
import { createBoard, valueOf } from '../../helpers/createBoard'

describe('動かさない', () => {
  it('fixes a card where it is drawn, so that 整列 leaves it there', () => {
    const board = createBoard()
    const card = board.add('表')
    valueOf(pinCards(board.context, [{ cardId: card, standsAt: { x: 12.4, y: -90 } }], { pinned: true }))
    valueOf(tidyCards(board.context))
    expect(board.card(card)).toMatchObject({ pinned: true, pos: { x: 12, y: -90 } })
    valueOf(pinCards(board.context, [{ cardId: card, standsAt: { x: 0, y: 0 } }], { pinned: false }))
    valueOf(tidyCards(board.context))
    expect(board.card(card)).toMatchObject({ pinned: false, pos: null })
  })
})
