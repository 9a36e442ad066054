import { describe, expect, it } from 'vitest'
import { gap, groupHeading, sectionHeading } from '../../../shared/documents/sectionHeading'
import { wordsOf } from './paperFixture'

describe('a heading', () => {
  it('stays with what follows it', () => {
    expect(sectionHeading('表課題一覧', 1).every(({ keepWithNext }) => keepWithNext === true)).toBe(true)
    expect(groupHeading('財務').keepWithNext).toBe(true)
    expect(gap(5)).toMatchObject({ heightMm: 5, isGap: true })
  })

  it('has its number and can be found again', () => {
    const [heading] = sectionHeading('表課題一覧', 1)
    expect(heading?.anchor).toBe('表課題一覧')
    expect(wordsOf(heading?.draw(20, 0) ?? [])).toBe('1表課題一覧')
  })
})
