import { describe, expect, it } from 'vitest'
import { inseparableSpans } from '../../../shared/lib/inseparableSpans'

const spansIn = (line: string) => inseparableSpans(line).map(([start, end]) => line.slice(start, end))

describe('inseparableSpans', () => {
  it('keep numbers with what they count', () => {
    expect(spansIn('2026年12月25日に第３回、1,234万円、２か月ごと')).toEqual([
      '2026年',
      '12月',
      '25日',
      '第３回',
      '1,234万円',
      '２か月',
    ])
  })

  it('keep decimals and percent together', () => {
    expect(spansIn('28.4％から29.1％へ')).toEqual(['28.4％', '29.1％'])
  })

  it('are none where there is no digit', () => {
    expect(spansIn('第一回の会議')).toEqual([])
  })
})
