import { describe, expect, it } from 'vitest'
import { hintSource } from '../../../../shared/rules/hints/hintSource'
import { personOnly } from '../../../../shared/rules/hints/personOnly'
import { namesOnlyPerson } from '../../../../shared/questions/namesOnlyPerson'
import { addRoot } from '../../../helpers/addRoot'
import { createBoard } from '../../../helpers/createBoard'

function about(text: string): readonly (readonly string[])[] {
  const board = createBoard()
  board.why(board.add('納期が遅れる'), text)
  return personOnly(hintSource(board.snapshot()), namesOnlyPerson).map((hint) => hint.about)
}

describe('a thread that ends in no more than who', () => {
  it.each(['若手が', 'Ａさんが', 'Aさんが。', '製造部と営業部が', 'ベテランの職人たち'])(
    'is heard in 「%s」',
    (text) => expect(about(text)).toHaveLength(1),
  )

  it.each(['若手に任せていない', '現場の声が会議に届かない', '受注が読めない'])(
    'is not heard in 「%s」',
    (text) => expect(about(text)).toEqual([]),
  )

  it('is past that point once another answer follows, and a 表課題 is no answer', () => {
    const board = createBoard()
    const first = board.why(board.add('若手が'), '若手が')
    const hints = () => personOnly(hintSource(board.snapshot()), namesOnlyPerson).map((hint) => hint.about)
    expect(hints()).toEqual([[first]])
    addRoot(board, '教える場を持ってこなかった', { parentId: first })
    expect(hints()).toEqual([])
  })
})
