import { describe, expect, it } from 'vitest'
import { setCardKind } from '../../../shared/commands/setCardKind'
import { icebergRows } from '../../../shared/layout/icebergRows'
import { threadForest } from '../../../shared/layout/threadForest'
import { createBoard, valueOf } from '../../helpers/createBoard'

describe('the threads as trees', () => {
  it('hang a meeting point under its oldest parent, and a 裏課題 without a thread under the 表課題 it is the back of', () => {
    const board = createBoard()
    const [first, second] = [board.add('表一'), board.add('表二')]
    const meeting = board.why(first, '合流点')
    board.link('why', second, meeting)
    const root = board.add('裏', { kind: 'why' })
    valueOf(setCardKind(board.context, { cardId: root, kind: 'root', ownerWords: '私の言葉' }))
    board.link('pair', second, root)
    const snapshot = board.snapshot()
    const trees = threadForest({ snapshot, rowOf: icebergRows(snapshot).rowOf, facts: new Map() })
    expect(trees.map(({ id, children }) => [id, children.map((child) => child.id)])).toEqual([
      [first, [meeting]],
      [second, [root]],
    ])
  })
})
