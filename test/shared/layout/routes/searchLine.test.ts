import { describe, expect, it } from 'vitest'
import { blockAround } from '../../../../shared/layout/routes/createBlockIndex'
import { searchLine, type LineSearch } from '../../../../shared/layout/routes/searchLine'

const from = { x: 0, y: 0, width: 200, height: 80 }
const between = { x: 20, y: 150, width: 200, height: 80 }
const to = { x: 0, y: 300, width: 200, height: 80 }
const search = (changes: Partial<LineSearch> = {}) =>
  searchLine({
    starts: [{ side: 'bottom', at: { x: 100, y: 80 }, cost: 0 }],
    ends: [{ side: 'top', at: { x: 100, y: 300 }, cost: 0 }],
    own: [blockAround(from), blockAround(to)],
    blocks: [],
    clearance: 8,
    stub: 16,
    upCost: 1,
    mayCross: false,
    ...changes,
  })

describe('the cheapest line', () => {
  it('is straight where nothing is in the way', () => {
    expect(search()?.points).toEqual([
      { x: 100, y: 80 },
      { x: 100, y: 300 },
    ])
  })

  it('goes around a card at its nearer side, at the distance asked for', () => {
    const points = search({ blocks: [blockAround(between)] })?.points ?? []
    expect(points).toHaveLength(6)
    expect(points[2]?.x).toBe(12)
    expect(points[1]?.y).toBeLessThanOrEqual(142)
  })

  it('takes the end that costs least, all told', () => {
    const ends = [
      { side: 'top', at: { x: 100, y: 300 }, cost: 500 },
      { side: 'left', at: { x: 0, y: 340 }, cost: 0 },
    ] as const
    expect(search({ ends, blocks: [blockAround(between)] })?.end.side).toBe('left')
  })

  it('does not climb where climbing is dear', () => {
    const walls = { blocks: [blockAround({ x: -400, y: 150, width: 620, height: 80 })] }
    const climbs = (points: readonly { y: number }[] = []) =>
      points.some(({ y }, at) => y < (points[at - 1]?.y ?? -Infinity))
    expect(climbs(search({ ...walls, upCost: 3 })?.points)).toBe(false)
  })

  it('is none when cards close it in, or one across them where that is allowed', () => {
    const walled = {
      blocks: [
        { left: -200, top: 100, right: 400, bottom: 280 },
        { left: -200, top: -100, right: -20, bottom: 300 },
        { left: 220, top: -100, right: 400, bottom: 300 },
        { left: -200, top: -200, right: 400, bottom: -60 },
      ],
    }
    expect(search(walled)).toBeNull()
    expect(search({ ...walled, mayCross: true })?.points.length).toBeGreaterThan(1)
  })

  it('is none when there would be too much to look at', () => {
    const blocks = Array.from({ length: 80 }, (_, at) =>
      blockAround({ ...from, x: at * 217, y: 100 + at * 93 }),
    )
    expect(search({ blocks })).toBeNull()
  })
})
