import { describe, expect, it } from 'vitest'
import { matchRanges } from '../../../renderer/outline/matchRanges'

const marked = (text: string, query: string): readonly string[] =>
  matchRanges(text, query).map(({ start, end }) => text.slice(start, end))

describe('marking what was looked for', () => {
  it.each([
    ['受注が遅い、受注の波', '受注', ['受注', '受注']],
    ['ﾊﾟｰﾄの人', 'ぱーと', ['ﾊﾟｰﾄ']],
    ['注文㈱から', '(株', ['㈱']],
    ['ＡＢＣカード', 'abcかーど', ['ＡＢＣカード']],
    ['段 取り', '段取り', ['段 取り']],
    ['𠮷田さんの話', '田', ['田']],
    ['受注が届くのが遅い', '遅い 受注', ['遅い', '受注']],
    ['受注', '発注', []],
    ['受注', '', []],
  ])('in 「%s」 for 「%s」', (text, query, words) => {
    expect(marked(text, query)).toEqual(words)
  })
})
