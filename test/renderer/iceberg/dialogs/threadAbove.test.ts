import { describe, expect, it } from 'vitest'
import { threadAbove } from '../../../../renderer/iceberg/dialogs/threadAbove'
import { createBoard } from '../../../helpers/createBoard'

describe('a thread that is read back', () => {
  const board = createBoard()
  const top = board.add('受注が読めない')
  const middle = board.why(top, '情報が止まる')
  const bottom = board.why(middle, '話す場がない')
  const other = board.add('値上げできない')
  board.link('why', other, bottom)
  const texts = (chosen?: ReadonlyMap<string, string>) =>
    threadAbove(board.snapshot(), board.card(bottom), chosen).map(({ card }) => card.text)

  it('goes from the deepest card to the 表課題, by the first parent of each', () => {
    expect(texts()).toEqual(['話す場がない', '情報が止まる', '受注が読めない'])
  })

  it('says where threads meet, and goes on with the one that was asked for', () => {
    expect(threadAbove(board.snapshot(), board.card(bottom))[0]?.parents.map(({ id }) => id)).toEqual([
      middle,
      other,
    ])
    expect(texts(new Map([[bottom, other]]))).toEqual(['話す場がない', '値上げできない'])
  })

  it('goes on with another parent when the one that was asked for is cut off', () => {
    expect(texts(new Map([[bottom, 'gone0000']]))).toEqual(['話す場がない', '情報が止まる', '受注が読めない'])
  })
})
