import { describe, expect, it } from 'vitest'
import { parsePoint } from '../../../shared/lib/point'

describe('a stored position', () => {
  it('is two finite numbers or nothing', () => {
    expect(parsePoint([1, -2.5])).toEqual({ x: 1, y: -2.5 })
    for (const bad of [null, [], [1], [1, 2, 3], ['1', 2], [NaN, 0], [0, Infinity], { x: 1, y: 2 }])
      expect(parsePoint(bad)).toBeNull()
  })
})
