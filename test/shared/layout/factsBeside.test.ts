import { describe, expect, it } from 'vitest'
import { factsBeside } from '../../../shared/layout/factsBeside'
import { icebergRows } from '../../../shared/layout/icebergRows'
import { createBoard } from '../../helpers/createBoard'

describe('根拠', () => {
  it('stand beside the first card they support, unless a hand placed them', () => {
    const board = createBoard()
    const top = board.add('表')
    const answer = board.why(top, 'なぜ')
    const [loose, placed] = [
      board.add('事実', { kind: 'fact' }),
      board.add('置いた事実', { kind: 'fact', pos: { x: 1, y: 1 } }),
    ]
    board.link('supports', loose, answer)
    board.link('supports', loose, top)
    board.link('supports', placed, top)
    const beside = factsBeside(board.snapshot(), icebergRows(board.snapshot()).rowOf)
    expect([...beside].map(([card, facts]) => [card, facts.map((fact) => fact.text)])).toEqual([
      [answer, ['事実']],
    ])
  })
})
