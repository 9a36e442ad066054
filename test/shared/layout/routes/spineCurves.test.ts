import { describe, expect, it } from 'vitest'
import { spineCurves } from '../../../../shared/layout/routes/spineCurves'

const from = { x: 0, y: -100, width: 200, height: 80 }
const to = { x: 40, y: 100, width: 200, height: 80 }

describe('the line of a column', () => {
  it('leaves the card above, runs down the spine and into the side of its answer', () => {
    const curves = spineCurves(20, from, to)
    expect(curves[0].start.y).toBe(-20)
    expect(curves.some(({ start, end }) => start.x === 20 && end.x === 20)).toBe(true)
    expect(curves.at(-1)?.end).toEqual({ x: 40, y: 122 })
    expect(curves.at(-1)?.control2.y).toBe(122)
    curves.slice(1).forEach((curve, at) => expect(curve.start).toEqual(curves[at]?.end))
  })
})
