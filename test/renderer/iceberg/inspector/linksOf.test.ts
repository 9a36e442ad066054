import { describe, expect, it } from 'vitest'
import { linksOf } from '../../../../renderer/iceberg/inspector/linksOf'
import { createBoard } from '../../../helpers/createBoard'

describe('the links at a card', () => {
  it('read as the thread does: what it answers, what answers it, then everything else', () => {
    const board = createBoard()
    const top = board.add('受注が読めない')
    const card = board.why(top, '情報が止まる')
    const below = board.why(card, '話す場がない')
    board.link('loop', below, card)
    board.link('supports', board.add('月12件', { kind: 'fact' }), card)
    const read = linksOf(board.snapshot(), card).map(({ link, other, leaves }) => [
      link.kind,
      other.text,
      leaves,
    ])
    expect(read.slice(0, 2)).toEqual([
      ['why', '受注が読めない', false],
      ['why', '話す場がない', true],
    ])
    expect(
      read
        .slice(2)
        .map(([kind]) => kind)
        .sort(),
    ).toEqual(['loop', 'supports'])
  })
})
