import { describe, expect, it } from 'vitest'
import { becomeKind } from '../../../shared/commands/becomeKind'
import { createBoard } from '../../helpers/createBoard'

describe('becoming another kind', () => {
  it('leaves behind what belonged to the old kind and a place on the wrong side of the water', () => {
    const board = createBoard()
    const [low, high] = [
      board.add('下', { kind: 'why', pos: { x: 0, y: 300 } }),
      board.add('上', { pos: { x: 0, y: -200 } }),
    ]
    expect(becomeKind(board.card(low), 'surface')).toMatchObject({
      kind: 'surface',
      ownerWords: undefined,
      pos: undefined,
      pinned: undefined,
    })
    expect('pos' in becomeKind(board.card(high), 'note')).toBe(false)
  })
})
