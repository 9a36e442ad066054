import { describe, expect, it } from 'vitest'
import { bergShape, type Corner, type Frame } from '../../../shared/documents/bergShape'

const FRAME = { xMm: 14, yMm: 33, widthMm: 392, heightMm: 239 }
const WATER_MM = 100

function isInside(corners: readonly Corner[], [x, y]: Corner): boolean {
  let inside = false
  corners.forEach(([ax, ay], index) => {
    const [bx, by] = corners.at(index - 1) ?? [ax, ay]
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside
  })
  return inside
}

function cornersOf({ xMm, yMm, widthMm, heightMm }: Frame): readonly Corner[] {
  return [
    [xMm, yMm],
    [xMm + widthMm, yMm],
    [xMm, yMm + heightMm],
    [xMm + widthMm, yMm + heightMm],
  ]
}

describe('the iceberg', () => {
  it.each([
    ['right under the water', { xMm: 45, yMm: 120, widthMm: 80, heightMm: 45 }],
    ['at the foot', { xMm: 300, yMm: 215, widthMm: 80, heightMm: 45 }],
    ['at both sides of the page', { xMm: 20, yMm: 180, widthMm: 376, heightMm: 40 }],
  ])('holds a 裏課題 %s', (_place, box) => {
    const plain = bergShape(FRAME, WATER_MM, []).berg
    const { berg } = bergShape(FRAME, WATER_MM, [box])
    expect(cornersOf(box).every((corner) => isInside(plain, corner))).toBe(false)
    for (const corner of cornersOf(box)) expect(isInside(berg, corner)).toBe(true)
    for (const [x, y] of berg) {
      expect(x).toBeGreaterThanOrEqual(FRAME.xMm)
      expect(x).toBeLessThanOrEqual(FRAME.xMm + FRAME.widthMm)
      expect(y).toBeLessThanOrEqual(FRAME.yMm + FRAME.heightMm)
    }
  })

  it('keeps its shape around what stands in it anyway', () => {
    const box = { xMm: 180, yMm: 150, widthMm: 60, heightMm: 30 }
    expect(bergShape(FRAME, WATER_MM, [box])).toEqual(bergShape(FRAME, WATER_MM, []))
  })

  it('has the same side in the light of the sky whatever it holds', () => {
    const box = { xMm: 300, yMm: 215, widthMm: 80, heightMm: 45 }
    const above = (corners: readonly Corner[]) => corners.filter(([, y]) => y < WATER_MM)
    expect(above(bergShape(FRAME, WATER_MM, [box]).berg)).toEqual(above(bergShape(FRAME, WATER_MM, []).berg))
  })
})
