import { describe, expect, it } from 'vitest'
import { createBoard } from '../../helpers/createBoard'

describe('writing', () => {
  it('costs nothing when nothing differs', () => {
    const board = createBoard()
    const card = board.card(board.add('表', { voice: 'owner', pos: { x: 1, y: -200 } }))
    let updates = 0
    board.docs.onUpdate(() => (updates += 1))
    board.docs.change((writer) => {
      writer.setCardFields(card, { voice: 'owner', pos: [1, -200] })
      writer.setCardText(card, '表')
    })
    expect(updates).toBe(0)
  })

  it('takes a field away with undefined', () => {
    const board = createBoard()
    const id = board.add('表', { voice: 'owner' })
    board.docs.change((writer) => writer.setCardFields(board.card(id), { voice: undefined }))
    expect(board.card(id).voice).toBeNull()
  })

  it('passes over cards that are gone', () => {
    const board = createBoard()
    const card = board.card(board.add('表'))
    board.docs.change((writer) => writer.removeCard(card))
    board.docs.change((writer) => {
      writer.setCardText(card, 'まだ?')
      writer.moveCard(card, 'internal')
    })
    expect(board.snapshot().cards.size).toBe(0)
  })
})
