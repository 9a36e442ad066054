import { describe, expect, it } from 'vitest'
import { textRows } from '../../../shared/documents/textRows'
import { reachOf, textsOf, wordsOf } from './paperFixture'

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

  it('holds all lines of what is to be read in one piece', () => {
    const rows = textRows('一行\n二行\n三行\n四行\n五行', { ...STYLE, togetherUpTo: 5 })
    expect(rows.map(({ keepWithNext }) => keepWithNext)).toEqual([true, true, true, true, false])
  })

  it('puts a remark after the last line, or below it when there is no room', () => {
    const remarked = (text: string) =>
      textRows(text, { ...STYLE, remark: { text: '経営者', style: { sizePt: 8, colour: '#000000' } } })
    const [line] = remarked('短い')
    expect(textsOf(line?.draw(0, 0) ?? []).map(({ text }) => text)).toEqual(['短い', '経営者'])
    const rows = remarked('あ'.repeat(17))
    expect(rows.map((row) => wordsOf(row.draw(0, 0)))).toEqual(['あ'.repeat(17), '経営者'])
    expect(rows[0]?.keepWithNext).toBe(true)
  })

  it('hangs an opening bracket left of the lines', () => {
    const [line] = textRows('「任せた」', { ...STYLE, indentMm: 20, hangsBracket: true })
    const [plain] = textRows('任せた', { ...STYLE, indentMm: 20, hangsBracket: true })
    expect(textsOf(line?.draw(0, 0) ?? [])[0]?.xMm).toBeLessThan(20)
    expect(textsOf(plain?.draw(0, 0) ?? [])[0]?.xMm).toBe(20)
  })

  it('draws nothing for an empty line but keeps its height', () => {
    const [, empty] = textRows('上\n\n下', STYLE)
    expect(empty?.draw(0, 0)).toEqual([])
    expect(empty?.heightMm).toBeGreaterThan(3)
  })
})
