import { describe, expect, it } from 'vitest'
import { straightCurve } from '../../../../shared/layout/curve'
import { createBlockIndex } from '../../../../shared/layout/routes/createBlockIndex'
import { crosses, curveHits, lineHits } from '../../../../shared/layout/routes/lineHits'

const card = { x: 0, y: 0, width: 200, height: 80 }
const index = createBlockIndex(
  new Map([
    ['card', card],
    ['own', { ...card, y: 300 }],
  ]),
)
const own = [index.blockOf('own')].flatMap((block) => block ?? [])
const guard = { index, own, clearance: 8 }

describe('what a line runs behind', () => {
  it('is every card it comes too near to', () => {
    expect(
      lineHits(guard, [
        { x: 205, y: -50 },
        { x: 205, y: 200 },
      ]).size,
    ).toBe(1)
    expect(
      lineHits(guard, [
        { x: 208, y: -50 },
        { x: 208, y: 200 },
      ]).size,
    ).toBe(0)
  })

  it('is not the card it leaves, unless it runs back through it', () => {
    expect(
      lineHits(guard, [
        { x: 100, y: 380 },
        { x: 100, y: 450 },
      ]).size,
    ).toBe(0)
    expect(
      lineHits(guard, [
        { x: 100, y: 380 },
        { x: 100, y: 250 },
      ]),
    ).toEqual(new Set(own))
  })

  it('is found for curves too', () => {
    const over = straightCurve({ x: 100, y: -60 }, { x: 100, y: 300 })
    expect(curveHits(guard, over)).toEqual(new Set([index.blockOf('card')]))
    expect(curveHits(guard, straightCurve({ x: 240, y: -60 }, { x: 240, y: 300 })).size).toBe(0)
    expect(curveHits(guard, straightCurve({ x: 260, y: 100 }, { x: -200, y: 290 })).size).toBe(0)
  })

  it('counts a piece through the middle, not one along an edge', () => {
    const area = { left: 0, top: 0, right: 10, bottom: 10 }
    expect(crosses({ x: -5, y: 5 }, { x: 15, y: 6 }, area)).toBe(true)
    expect(crosses({ x: -5, y: 0 }, { x: 15, y: 0 }, area)).toBe(false)
    expect(crosses({ x: -5, y: 5 }, { x: -1, y: 5 }, area)).toBe(false)
    expect(crosses({ x: 5, y: 5 }, { x: 5, y: 5 }, area)).toBe(true)
  })
})
