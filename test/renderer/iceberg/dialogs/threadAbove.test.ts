import { expect, it } from 'vitest'
import { threadAbove } from '../../../../renderer/iceberg/dialogs/threadAbove'
import { createBoard } from '../../../helpers/createBoard'

it('a thread is read back from the bottom to the 表課題 by the first parent of each', () => {
  const board = createBoard()
  const top = board.add('受注が読めない')
  const middle = board.why(top, '情報が止まる')
  const bottom = board.why(middle, '話す場がない')
  board.link('why', board.add('値上げできない'), bottom)
  const texts = threadAbove(board.snapshot(), board.card(bottom)).map((card) => card.text)
  expect(texts).toEqual(['話す場がない', '情報が止まる', '受注が読めない'])
})
