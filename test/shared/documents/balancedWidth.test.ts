import { describe, expect, it } from 'vitest'
import { balancedWidth } from '../../../shared/documents/balancedWidth'
import { wrapText } from '../../../shared/lib/wrapText'

const linesOf = (text: string, fullEm: number) =>
  wrapText(text, { maxWidthEm: balancedWidth(text, fullEm), phrases: true })

describe('large words', () => {
  it('end evenly, without more lines and without tearing a phrase', () => {
    const text = '「更なる発展のためには部門間連携が必須」'
    expect(wrapText(text, { maxWidthEm: 17, phrases: true })).toHaveLength(2)
    expect(linesOf(text, 17)).toEqual(['「更なる発展のためには', '部門間連携が必須」'])
    const torn = linesOf('「結局、私が手放していなかった。任せると言いながら、最後は自分で決めていた」', 20)
    expect(torn.filter((line) => line.includes('手放していなかった。'))).toHaveLength(1)
  })

  it('keep the full width when they stand on one line, or on many', () => {
    expect(balancedWidth('「はじめて知った」', 20)).toBe(20)
    expect(balancedWidth('言葉がたくさん続いていく。'.repeat(20), 20)).toBe(20)
  })

  it('break English between words', () => {
    for (const line of linesOf('“In the end I had never let go of it myself”', 14))
      expect(line).not.toMatch(/^\s|-$/)
  })
})
