import { describe, expect, it } from 'vitest'
import { moveCards } from '../../../shared/commands/moveCards'
import { codeOf, createBoard, valueOf } from '../../helpers/createBoard'

describe('moving cards', () => {
  it('moves all or none: one that may not cross the water holds the others', () => {
    const board = createBoard()
    const top = board.add('表', { pos: { x: 0, y: -200 } })
    const answer = board.why(top, 'なぜ', { pos: { x: 0, y: 100 } })
    const moves = [
      { cardId: top, pos: { x: 50, y: -250 }, isInSky: true },
      { cardId: answer, pos: { x: 50, y: -80 }, isInSky: true },
    ]
    expect(codeOf(moveCards(board.context, moves))).toBe('waterline.whyEnters')
    expect(board.card(top).pos).toEqual({ x: 0, y: -200 })
    valueOf(moveCards(board.context, moves, { cutLinks: true }))
    expect([board.card(top).pos, board.card(answer).pos, board.card(answer).kind]).toEqual([
      { x: 50, y: -250 },
      { x: 50, y: -80 },
      'surface',
    ])
  })

  it('passes over cards that vanished meanwhile', () => {
    const board = createBoard()
    expect(
      codeOf(moveCards(board.context, [{ cardId: 'nobody00', pos: { x: 0, y: 0 }, isInSky: false }])),
    ).toBe('done')
  })
})
