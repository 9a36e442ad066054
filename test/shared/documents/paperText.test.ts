import { describe, expect, it } from 'vitest'
import { paperText, shorten, textWidthMm } from '../../../shared/documents/paperText'

const STYLE = { sizePt: 10, colour: '#000000' } as const

describe('a line of text on paper', () => {
  it('is as wide as its type says', () => {
    expect(textWidthMm('伴走', STYLE)).toBeCloseTo((2 * 10 * 25.4) / 72, 1)
    expect(paperText('伴走', { xMm: 1, baselineMm: 2 }, STYLE)).toMatchObject({
      kind: 'text',
      text: '伴走',
      xMm: 1,
    })
  })

  it('is shortened to its place with …, on one line', () => {
    const short = shorten('とても長い案件の\n名前', STYLE, 20)
    expect(short.endsWith('…')).toBe(true)
    expect(textWidthMm(short, STYLE)).toBeLessThanOrEqual(20)
    expect(shorten('短い', STYLE, 20)).toBe('短い')
  })

  it('never cuts a character in two', () => {
    expect([...shorten('𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷', STYLE, 14)].every((part) => part === '𠮷' || part === '…')).toBe(
      true,
    )
  })
})
