import { describe, expect, it } from 'vitest'
import type { Colour } from '../../../shared/documents/paper'
import { seaPicture } from '../../../shared/documents/seaPicture'
import { PALETTE } from '../../../shared/documents/palette'
import { reachOf } from './paperFixture'

const FRAME = { xMm: 14, yMm: 33, widthMm: 392, heightMm: 239 }

function luminance(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

describe('the sky and the sea', () => {
  it('fill the frame and nothing beyond it', () => {
    for (const item of seaPicture(FRAME, 90).items) {
      const [left, top, right, bottom] = reachOf(item)
      expect(left).toBeGreaterThanOrEqual(FRAME.xMm - 0.01)
      expect(top).toBeGreaterThanOrEqual(FRAME.yMm - 0.01)
      expect(right).toBeLessThanOrEqual(FRAME.xMm + FRAME.widthMm + 0.01)
      expect(bottom).toBeLessThanOrEqual(FRAME.yMm + FRAME.heightMm + 0.01)
    }
  })

  it('let words of ink be read at every depth (4.5 : 1)', () => {
    const { groundAt } = seaPicture(FRAME, 90)
    for (let yMm = FRAME.yMm; yMm < FRAME.yMm + FRAME.heightMm; yMm += 4) {
      const ratio = (luminance(groundAt(yMm)) + 0.05) / (luminance(PALETTE.ink) + 0.05)
      expect(ratio).toBeGreaterThan(4.5)
    }
  })

  it('are shaded without a step: every area is one shape from its top to its foot', () => {
    const areas = seaPicture(FRAME, 90).items.flatMap((item) =>
      item.kind === 'path' && item.fill !== undefined ? [item.fill] : [],
    )
    expect(areas).toHaveLength(6)
    for (const fill of areas) expect(fill).toHaveProperty('topMm')
  })

  it('are under the cards what `groundAt` says of the open water', () => {
    const { items, groundAt } = seaPicture(FRAME, 90)
    const [sky, sea] = items.map((item) => (item.kind === 'path' ? item.fill : undefined))
    expect(sky).toMatchObject({ from: groundAt(FRAME.yMm), to: PALETTE.sky[1] })
    expect(sea).toMatchObject({ from: groundAt(90), to: groundAt(FRAME.yMm + FRAME.heightMm) })
  })

  it('have no waterline when all of it is under water', () => {
    const strokes = (waterMm: number) =>
      seaPicture(FRAME, waterMm).waterline.filter((item) => item.kind === 'path' && item.stroke !== undefined)
    expect(strokes(20)).toHaveLength(0)
    expect(strokes(90)).toHaveLength(1)
  })
})
