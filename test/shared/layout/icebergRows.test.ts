import { describe, expect, it } from 'vitest'
import { icebergRows } from '../../../shared/layout/icebergRows'
import { setCardKind } from '../../../shared/commands/setCardKind'
import { createBoard, valueOf } from '../../helpers/createBoard'

describe('rows', () => {
  it('put a loose answer into the first row below the water and 裏課題 below the deepest answer', () => {
    const board = createBoard()
    const loose = board.add('浮いた答え', { kind: 'why' })
    let at = board.add('表')
    for (const text of ['一', '二', '三', '四']) at = board.why(at, text)
    const root = board.why(loose, '裏')
    valueOf(setCardKind(board.context, { cardId: root, kind: 'root', ownerWords: '言葉' }))
    const { rowOf, rootRow } = icebergRows(board.snapshot())
    expect([rowOf.get(loose), rowOf.get(at), rowOf.get(root), rootRow]).toEqual([1, 4, 5, 5])
  })
})
