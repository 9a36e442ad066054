import { describe, expect, it } from 'vitest'
import { hintSource } from '../../../../shared/rules/hints/hintSource'
import { manyRoots } from '../../../../shared/rules/hints/manyRoots'
import { setCardDetails } from '../../../../shared/commands/setCardDetails'
import { addRoot } from '../../../helpers/addRoot'
import { createBoard } from '../../../helpers/createBoard'

describe('many 裏課題', () => {
  it('are a hint from the fourth on; one that is parked does not count', () => {
    const board = createBoard()
    const hints = () => manyRoots(hintSource(board.snapshot()))
    const roots = ['一', '二', '三'].map((text) => addRoot(board, text))
    expect(hints()).toEqual([])
    const all = [...roots, addRoot(board, '四')]
    expect(hints()).toEqual([{ id: 'manyRoots', about: all, cardIds: all }])
    setCardDetails(board.context, all[0] ?? '', { parked: true })
    expect(hints()).toEqual([])
  })
})
