import { describe, expect, it } from 'vitest'
import { createBlockIndex } from '../../../../shared/layout/routes/createBlockIndex'
import { curveHits } from '../../../../shared/layout/routes/lineHits'
import { smoothLine } from '../../../../shared/layout/routes/smoothLine'
import type { Box } from '../../../../shared/layout/box'

const guardOf = (...boxes: readonly Box[]) => ({
  index: createBlockIndex(new Map(boxes.map((box, at) => [`${at}`, box]))),
  own: [],
  clearance: 7.5,
})
const line = (...points: readonly (readonly [number, number])[]) => points.map(([x, y]) => ({ x, y }))

describe('a smooth line', () => {
  it('is one S where there is room', () => {
    const [only, ...rest] = smoothLine(line([0, 0], [0, 50], [80, 50], [80, 100]), guardOf())
    expect(rest).toEqual([])
    expect(only).toEqual({
      start: { x: 0, y: 0 },
      control1: { x: 0, y: 50 },
      control2: { x: 80, y: 50 },
      end: { x: 80, y: 100 },
    })
  })

  it('keeps to its corners where a card stands in the S', () => {
    const card = { x: 30, y: -300, width: 200, height: 338 }
    const guard = guardOf(card)
    const curves = smoothLine(line([0, -200], [0, 60], [80, 60], [80, 140]), guard)
    expect(curves.length).toBeGreaterThan(1)
    expect(curves.every((curve) => curveHits(guard, curve).size === 0)).toBe(true)
  })

  it('joins without a kink: every curve goes on where the one before ended', () => {
    const curves = smoothLine(line([0, 0], [0, 60], [-90, 60], [-90, 300], [40, 300], [40, 200]), guardOf())
    curves.slice(1).forEach((curve, at) => expect(curve.start).toEqual(curves[at]?.end))
    expect([curves[0].start, curves.at(-1)?.end]).toEqual([
      { x: 0, y: 0 },
      { x: 40, y: 200 },
    ])
  })

  it('runs level, with round corners, where an S would lie flat', () => {
    const curves = smoothLine(line([0, 0], [0, 30], [2000, 30], [2000, 60]), guardOf())
    expect(curves).toHaveLength(3)
    expect(curves[1]?.start.y).toBe(30)
  })

  it('is a point when it has no length', () => {
    expect(smoothLine(line([5, 5]), guardOf())[0].end).toEqual({ x: 5, y: 5 })
  })
})
