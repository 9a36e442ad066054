import { describe, expect, it } from 'vitest'
import { setCardKind } from '../../../shared/commands/setCardKind'
import { createFinder } from '../../../renderer/outline/createFinder'
import { createBoard, valueOf } from '../../helpers/createBoard'

function finds(query: string, text: string): boolean | undefined {
  const board = createBoard()
  return createFinder(query)?.(board.card(board.add(text)))
}

describe('finding a card by words', () => {
  it('looks for nothing while nothing is asked', () => {
    expect([createFinder(''), createFinder(' 　')]).toEqual([null, null])
  })

  it.each([
    ['ｱｲﾃﾞｱ', 'アイデアが出ない'],
    ['あいであ', 'アイデアが出ない'],
    ['abc', 'ＡＢＣカード'],
    ['カード', 'ＡＢＣかーど'],
    ['遅い 受注', '受注が届くのが遅い'],
    ['受注　遅い', '受注が届くのが遅い'],
    ['段 取り', '段取りが読めない'],
  ])('finds 「%s」 in 「%s」', (query, text) => {
    expect(finds(query, text)).toBe(true)
  })

  it('wants every word of the query', () => {
    expect(finds('受注 早い', '受注が届くのが遅い')).toBe(false)
  })

  it('finds a 裏課題 by 本人の言葉 and by how it was put before, but not by a word across both', () => {
    const board = createBoard()
    const id = board.add('権限の集中', { kind: 'note' })
    valueOf(setCardKind(board.context, { cardId: id, kind: 'root', ownerWords: '全部自分で決めてきた' }))
    const found = ['自分で', '権限', 'きた権限', '自分 集中'].map((query) =>
      createFinder(query)?.(board.card(id)),
    )
    expect(found).toEqual([true, true, false, true])
  })
})
