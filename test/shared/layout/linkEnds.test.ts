import { describe, expect, it } from 'vitest'
import { endAt, isUpright, joinEnds, linkEnds, moved } from '../../../shared/layout/linkEnds'

const box = { x: 0, y: 0, width: 200, height: 80 }
const sidesOf = (kind: string, to: typeof box) => {
  const { start, end } = linkEnds(kind, box, to)
  return [start.side, end.side]
}

describe('the ends of a link', () => {
  it('lie below and above when the cards stand so, else at the sides that face each other', () => {
    expect(sidesOf('why', { ...box, y: 200 })).toEqual(['bottom', 'top'])
    expect(sidesOf('why', { ...box, y: -200 })).toEqual(['top', 'bottom'])
    expect(sidesOf('why', { ...box, x: 300 })).toEqual(['right', 'left'])
    expect(sidesOf('pair', { ...box, x: -300 })).toEqual(['left', 'right'])
    expect(sidesOf('loop', { ...box, y: 200 })).toEqual(['right', 'right'])
    expect(sidesOf('loop', { ...box, x: box.x + 2 * box.width })).toEqual(['bottom', 'bottom'])
  })

  it('face each other at one height where cards share one, and then stand fast', () => {
    const { start, end, isFixed } = linkEnds('supports', box, { ...box, x: 214, y: 40 })
    expect([start.at, end.at, isFixed]).toEqual([{ x: 200, y: 60 }, { x: 214, y: 60 }, true])
  })

  it('take a 根拠 that hangs lower at the side from below, not past the 根拠 above it', () => {
    const fact = { x: 214, y: 100, width: 180, height: 60 }
    const { start, end } = linkEnds('supports', fact, box)
    expect([start, end.side]).toEqual([{ side: 'left', at: { x: 214, y: 130 } }, 'bottom'])
    const curve = joinEnds(start, end)
    expect(curve.control1.y).toBe(130)
    expect(curve.control2.x).toBe(end.at.x)
  })

  it('lean toward what they are joined to, but stay well on the card', () => {
    expect(endAt(box, 'bottom', { x: 5000, y: 0 }).at).toEqual({ x: 150, y: 80 })
    expect(endAt(box, 'top', { x: 80, y: 0 }).at).toEqual({ x: 94, y: 0 })
    expect(endAt(box, 'left').at).toEqual({ x: 0, y: 40 })
  })

  it('are joined by a bow at the side they share, as far out as asked', () => {
    const bow = joinEnds(endAt(box, 'left'), endAt({ ...box, y: 300 }, 'left'), 20)
    expect([bow.control1.x, bow.control2.x]).toEqual([-120, -120])
    const level = joinEnds(endAt(box, 'bottom'), endAt({ ...box, x: 300 }, 'bottom'))
    expect([level.control1.y, level.control2.y]).toEqual([180, 180])
  })

  it('know which way is out', () => {
    expect(moved({ x: 1, y: 1 }, 'top', 10)).toEqual({ x: 1, y: -9 })
    expect((['top', 'right', 'bottom', 'left'] as const).map(isUpright)).toEqual([true, false, true, false])
  })
})
