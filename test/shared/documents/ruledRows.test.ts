import { describe, expect, it } from 'vitest'
import { rule, ruledRows } from '../../../shared/documents/ruledRows'
import { reachOf, wordsOf } from './paperFixture'

describe('lines for a pen', () => {
  it('stand together and say nothing', () => {
    const rows = ruledRows(3, 38)
    expect(rows.map(({ keepWithNext }) => keepWithNext)).toEqual([true, true, false])
    expect(wordsOf(rows.flatMap((row) => row.draw(20, 0)))).toBe('')
    expect(rows.map((row) => reachOf(row.draw(20, 0)[0] ?? rule(0, 0, 0))[0])).toEqual([58, 58, 58])
  })

  it('are as long as asked', () => {
    expect(reachOf(rule(20, 40, 100))).toEqual([20, 40, 120, 40])
  })
})
