import { describe, expect, it } from 'vitest'
import type { Primitive } from '../../../shared/documents/paper'
import { paperText } from '../../../shared/documents/paperText'
import { watermark } from '../../../shared/documents/watermark'
import { orderFor, overflows, reachOf, textsOf, wordsOf } from './paperFixture'

const PLACE = { widthMm: 210, heightMm: 297 }
const on = (over: readonly Primitive[]) => ({ groundAt: () => '#ffffff' as const, over })
const line = (text: string, baselineMm: number) =>
  paperText(text, { xMm: 58, baselineMm }, { sizePt: 10.5, colour: '#14202c' })

describe('the watermark', () => {
  it('is only in the supporters’ own copy, on the page', () => {
    expect(watermark(orderFor('shared'), PLACE, on([]))).toEqual([])
    expect(watermark(orderFor('owner'), PLACE, on([]))).toEqual([])
    const items = watermark(orderFor('internal'), PLACE, on([]))
    expect(wordsOf(items)).toContain('支援機関内・持出注意')
    expect(overflows({ ...PLACE, items })).toEqual([])
  })

  it('runs into no words while there is room beside them', () => {
    const over = [80, 118, 160, 196, 234].map((at) => line('納期が遅れる。'.repeat(5), at))
    const marks = watermark(orderFor('internal'), PLACE, on(over))
    expect(marks).toHaveLength(5)
    for (const mark of marks)
      for (const words of over) {
        const [a, b] = [reachOf(mark), reachOf(words)]
        expect(a[1] >= b[3] || a[3] <= b[1]).toBe(true)
      }
  })

  it('is not crowded where there is little room', () => {
    const blocks = [30, 132].map((yMm): Primitive => ({
      kind: 'rect',
      xMm: 0,
      yMm,
      widthMm: 210,
      heightMm: 50,
    }))
    const tops = watermark(orderFor('internal'), PLACE, on(blocks))
      .filter(({ kind }) => kind === 'text')
      .map((mark) => reachOf(mark))
      .filter(([left]) => left < 100)
      .map(([, top]) => top)
    tops.sort((a, b) => a - b)
    tops.slice(1).forEach((top, index) => expect(top - (tops[index] ?? 0)).toBeGreaterThan(15))
  })

  it('stands under the words of a page that has no room', () => {
    const over = Array.from({ length: 45 }, (_, row) => line('納期が遅れる。'.repeat(5), 30 + row * 5.6))
    const [first, second] = textsOf(watermark(orderFor('internal'), PLACE, on(over)))
    expect([first?.text, second?.text]).toEqual(['支援機関内・持出注意', '支援機関内・持出注意'])
  })
})
