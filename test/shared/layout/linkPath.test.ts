import { describe, expect, it } from 'vitest'
import { linkPath } from '../../../shared/layout/linkPath'

const box = { x: 0, y: 0, width: 200, height: 80 }

describe('the plain curve of a link', () => {
  it('runs from border to border, downward when it can', () => {
    const curve = linkPath('why', box, { ...box, x: 300, y: 200 })
    expect([curve.start.y, curve.end.y]).toEqual([80, 200])
    expect(curve.start.x).toBeGreaterThan(100)
    expect(curve.end.x).toBeLessThan(400)
  })

  it('goes up, or sideways, when the cards stand so', () => {
    expect(linkPath('why', box, { ...box, y: -200 }).end.y).toBe(-120)
    const side = linkPath('supports', box, { ...box, x: 300 })
    expect([side.start.x, side.end.x]).toEqual([200, 300])
  })

  it('bows a vicious circle out to the right of both cards', () => {
    const curve = linkPath('loop', box, { ...box, y: 200 })
    expect(Math.min(curve.control1.x, curve.control2.x)).toBeGreaterThan(200)
  })
})
