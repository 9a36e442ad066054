import { describe, expect, it } from 'vitest'
import { curveBounds, curveData, curvePoint, pointBetween, straightCurve } from '../../../shared/layout/curve'

const s = {
  start: { x: 0, y: 0 },
  control1: { x: 0, y: 50 },
  control2: { x: 80, y: 50 },
  end: { x: 80, y: 100 },
}

describe('a chain of curves', () => {
  it('is path data with a tenth of a unit', () => {
    const tail = straightCurve(s.end, { x: 80, y: 130 })
    expect(curveData([s, tail])).toBe('M0 0 C0 50 80 50 80 100 C80 110 80 120 80 130')
    expect(curveData([straightCurve({ x: 0, y: 0 }, { x: 0, y: 1 })])).toBe('M0 0 C0 0.3 0 0.7 0 1')
  })

  it('begins and ends where it says, and passes its middle', () => {
    expect([curvePoint(s, 0), curvePoint(s, 0.5), curvePoint(s, 1)]).toEqual([
      s.start,
      { x: 40, y: 50 },
      s.end,
    ])
    expect(pointBetween({ x: 0, y: 0 }, { x: 10, y: 20 }, 0.5)).toEqual({ x: 5, y: 10 })
  })

  it('has bounds that follow its swing, not its handles', () => {
    const bow = {
      start: { x: 0, y: 0 },
      control1: { x: 100, y: 0 },
      control2: { x: 100, y: 90 },
      end: { x: 0, y: 90 },
    }
    expect(curveBounds([bow])).toEqual({ x: 0, y: 0, width: 75, height: 90 })
  })
})
