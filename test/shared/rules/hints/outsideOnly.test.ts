import { describe, expect, it } from 'vitest'
import { hintSource } from '../../../../shared/rules/hints/hintSource'
import { outsideOnly } from '../../../../shared/rules/hints/outsideOnly'
import { createBoard } from '../../../helpers/createBoard'

function isHinted(text: string): boolean {
  const board = createBoard()
  board.why(board.add('売上が減っている'), text)
  return outsideOnly(hintSource(board.snapshot())).length > 0
}

describe('a thread that ends outside the company (H8)', () => {
  it.each([
    '景気が',
    '景気が悪い',
    '景気が悪いから。',
    '不景気だから',
    '法律が',
    '法律が変わった',
    '人口減少',
    '人口の減少による影響',
    'この町の人口が減っている',
    'ｺﾛﾅの影響',
    'コロナ禍の影響で',
    '円安が続いている',
    '原材料費が上がっている',
    '業界全体が縮小している',
    '時代の流れだから',
    '景気が悪く、需要が減っている',
  ])('is heard in 「%s」', (text) => expect(isHinted(text)).toBe(true))

  it.each([
    '景気が悪いのに、値段の話を自分たちからしていない',
    '原材料が上がった分を、お客さまに話せていない',
    '人口が減る中で、どの町に出るか決めていない',
    '需要の変化に気づくのが遅い',
    '制度をよく知らない',
    '評価の制度がない',
    '市場を調べていない',
    '値上げを言い出せず、原材料費が上がっている',
    '需要を読めていない',
    '部門どうしのやり取りが足りない',
    '住民が一定数戻らないと採算が取れない',
  ])('is not heard in 「%s」', (text) => expect(isHinted(text)).toBe(false))

  it('is none where the thread goes on, below or in a circle, nor on a 表課題', () => {
    const board = createBoard()
    const top = board.add('景気が悪い')
    const first = board.why(top, '人口が減っている')
    const second = board.why(first, '若い人に会う場をつくっていない')
    expect(outsideOnly(hintSource(board.snapshot()))).toEqual([])
    const last = board.why(second, '需要が減っている')
    expect(outsideOnly(hintSource(board.snapshot())).map(({ about }) => about)).toEqual([[last]])
    board.link('loop', last, first)
    expect(outsideOnly(hintSource(board.snapshot()))).toEqual([])
  })
})
