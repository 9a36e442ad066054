import { describe, expect, it } from 'vitest'
import { hintSource } from '../../../../shared/rules/hints/hintSource'
import { endsAtOnce } from '../../../../shared/rules/hints/endsAtOnce'
import { addRoot } from '../../../helpers/addRoot'
import { createBoard } from '../../../helpers/createBoard'

describe('a 裏課題 directly under its 表課題 (H9)', () => {
  it('is a hint that shows both', () => {
    const board = createBoard()
    const top = board.add('納期が遅れる')
    const root = addRoot(board, '任せきれない', { parentId: top })
    expect(endsAtOnce(hintSource(board.snapshot()))).toEqual([
      { id: 'endsAtOnce', about: [root], cardIds: [root, top] },
    ])
  })

  it('is none with an answer in between on any way, as one half of a pair, or on its own', () => {
    const board = createBoard()
    const top = board.add('納期が遅れる')
    const root = addRoot(board, '任せきれない', { parentId: top })
    board.link('why', board.why(top, '決める人が一人'), root)
    board.link('pair', top, addRoot(board, '話す場がない'))
    addRoot(board, '意味に向き合わなかった')
    expect(endsAtOnce(hintSource(board.snapshot()))).toEqual([])
  })
})
