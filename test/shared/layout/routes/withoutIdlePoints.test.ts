import { describe, expect, it } from 'vitest'
import { withoutIdlePoints } from '../../../../shared/layout/routes/withoutIdlePoints'

const line = (...points: readonly (readonly [number, number])[]) => points.map(([x, y]) => ({ x, y }))

describe('a line without idle points', () => {
  it('keeps its ends and corners only', () => {
    expect(withoutIdlePoints(line([0, 0], [0, 5], [0, 9], [0, 9], [4, 9], [8, 9], [8, 20]))).toEqual(
      line([0, 0], [0, 9], [8, 9], [8, 20]),
    )
  })

  it('is a single piece when all of it lies in one', () => {
    expect(withoutIdlePoints(line([0, 0], [0, 5], [0, 9]))).toEqual(line([0, 0], [0, 9]))
  })
})
