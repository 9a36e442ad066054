import { describe, expect, it } from 'vitest'
import { kindMark, kindPoints } from '../../../shared/documents/kindMark'
import { KNOWN_CARD_KINDS } from '../../../shared/model/cards'
import { reachOf } from './paperFixture'

describe('the mark of a kind', () => {
  it('is a shape of its own, told apart without its colour', () => {
    const shapes = [...KNOWN_CARD_KINDS, 'unknown' as const].map((kind) =>
      JSON.stringify(kindMark(kind, 0, 0, 3), (key, value: unknown) =>
        key === 'fill' || key === 'colour' ? '' : value,
      ),
    )
    expect(new Set(shapes).size).toBe(7)
  })

  it('has the corners on the screen that it has on paper', () => {
    expect(kindPoints('root', 16)).toBe('8,0 16,8 8,16 0,8')
  })

  it('keeps to its square', () => {
    for (const item of kindMark('root', 10, 20, 3)) expect(reachOf(item)).toEqual([10, 20, 13, 23])
  })
})
