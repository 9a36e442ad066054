import { describe, expect, it } from 'vitest'
import { hintSource } from '../../../../shared/rules/hints/hintSource'
import { lackOfMeans } from '../../../../shared/rules/hints/lackOfMeans'
import { addRoot } from '../../../helpers/addRoot'
import { createBoard } from '../../../helpers/createBoard'

function isHinted(text: string, ownerWords = ''): boolean {
  const board = createBoard()
  addRoot(board, text, { ownerWords })
  return lackOfMeans(hintSource(board.snapshot())).length > 0
}

describe('a 裏課題 that ends at means that are not there (H3)', () => {
  it.each([
    '在庫を見るシステムがない',
    '在庫を見るｼｽﾃﾑがない。',
    'システムが 無い',
    'ＩＴツールが足りない',
    'ITツールが足りない',
    '次を担う人材がいない',
    '幹部人材の不足',
    '人材不足',
    '人が足りない',
    '人手が足りないから',
    '設備が足りていないのは資金がないため',
    '補助金がほしい',
    '補助金が取れない',
    '新しい機械が必要です',
  ])('is heard in 「%s」', (text) => expect(isHinted(text)).toBe(true))

  it.each([
    '部門と部門の間で、情報がつながっていない',
    '人材を育てることに向き合ってこなかった',
    '人材がいないと思い込んでいた',
    '補助金ありきで考えてきた',
    '任せられる人がいないと感じている社長の気持ち',
    '任せる人がいない',
    'システムを入れたのに使う話をしていない',
    '話し合う時間をとっていない',
    '事業をやる意味に向き合ったことがなかった',
    '現場で決める仕組みがない',
  ])('is not heard in 「%s」', (text) => expect(isHinted(text)).toBe(false))

  it('listens to the words of the person concerned, once they are there', () => {
    expect(isHinted('システムがない', '任せるのがこわかった')).toBe(false)
    expect(isHinted('情報がつながっていない', 'つなぐシステムがない')).toBe(true)
  })

  it('is about 裏課題 only: the talk about an answer is not over', () => {
    const board = createBoard()
    board.why(board.add('納期が遅れる'), 'システムがない')
    expect(lackOfMeans(hintSource(board.snapshot()))).toEqual([])
  })
})
