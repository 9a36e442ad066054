import { describe, expect, it } from 'vitest'
import { icebergGraph } from '../../../shared/rules/icebergGraph'
import { isAbove } from '../../../shared/rules/isAbove'
import { createBoard } from '../../helpers/createBoard'

describe('standing above on a thread', () => {
  it('holds for the card itself and everything it answers, not for its neighbours', () => {
    const board = createBoard()
    const top = board.add('表')
    const [left, right] = [board.why(top, '左'), board.why(top, '右')]
    const deep = board.why(left, '下')
    const graph = icebergGraph(board.snapshot())
    expect([
      isAbove(graph, top, deep),
      isAbove(graph, deep, deep),
      isAbove(graph, right, deep),
      isAbove(graph, deep, top),
    ]).toEqual([true, true, false, false])
  })
})
