import { describe, expect, it } from 'vitest'
import { textRows } from '../../../shared/documents/textRows'
import { reachOf, wordsOf } from './paperFixture'

const STYLE = { widthMm: 60, sizePt: 10, colour: '#000000' } as const

describe('a text as rows', () => {
  it('keeps every word, in order, within its width', () => {
    const text = 'お客様の声を集めても、新しい商品をつくる余力がない。'.repeat(5)
    const items = textRows(text, { ...STYLE, indentMm: 5 }).flatMap((row) => row.draw(10, 0))
    expect(wordsOf(items)).toBe(text)
    for (const item of items) expect(reachOf(item)[2]).toBeLessThanOrEqual(70.01)
  })

  it('holds its first two and its last two lines together', () => {
    const rows = textRows('一行\n二行\n三行\n四行\n五行', STYLE)
    expect(rows.map(({ keepWithNext }) => keepWithNext)).toEqual([true, false, false, true, false])
  })

  it('draws nothing for an empty line but keeps its height', () => {
    const [, empty] = textRows('上\n\n下', STYLE)
    expect(empty?.draw(0, 0)).toEqual([])
    expect(empty?.heightMm).toBeGreaterThan(3)
  })
})
