import { describe, expect, it } from 'vitest'
import { hintSource } from '../../../../shared/rules/hints/hintSource'
import { rewordedSurface } from '../../../../shared/rules/hints/rewordedSurface'
import { addRoot } from '../../../helpers/addRoot'
import { createBoard } from '../../../helpers/createBoard'

describe('a 裏課題 in the words of its 表課題 (H4)', () => {
  it('is a hint that shows both', () => {
    const board = createBoard()
    const top = board.add('売上が上がらない')
    const why = board.why(top, 'お客さまの声を集めていない')
    const root = addRoot(board, '売上を上げる力がない', { parentId: why })
    expect(rewordedSurface(hintSource(board.snapshot()))).toEqual([
      { id: 'rewordedSurface', about: [root], cardIds: [root, top] },
    ])
  })

  it('is seen across a pair too', () => {
    const board = createBoard()
    const [top, root] = [board.add('ＤＸが進まない'), addRoot(board, 'DXを進める力がない')]
    board.link('pair', top, root)
    expect(rewordedSurface(hintSource(board.snapshot())).map(({ cardIds }) => cardIds)).toEqual([[root, top]])
  })

  it('is not sought in a 表課題 of another branch, nor found in other words', () => {
    const board = createBoard()
    board.add('売上が上がらない')
    const other = board.add('納期が遅れる')
    addRoot(board, '売上を上げる力がない', { parentId: other })
    addRoot(board, '段取りを教える時間をとっていない', { parentId: other })
    expect(rewordedSurface(hintSource(board.snapshot()))).toEqual([])
  })
})
