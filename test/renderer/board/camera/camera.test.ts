import { describe, expect, it } from 'vitest'
import { cameraAround, panTo, seenBox, toBoard, zoomed } from '../../../../renderer/board/camera/camera'

const SCREEN = { width: 1000, height: 800 }
const AT_ONE = { x: 0, y: 0, zoom: 1 }

describe('the camera', () => {
  it('sees all of an area, in the middle, never larger than life', () => {
    expect(
      cameraAround({ x: -50, y: -50, width: 100, height: 100 }, SCREEN, {
        left: 40,
        right: 40,
        vertical: 40,
      }),
    ).toEqual({
      x: 500,
      y: 400,
      zoom: 1,
    })
    const far = cameraAround({ x: 0, y: 0, width: 4000, height: 400 }, SCREEN, {
      left: 40,
      right: 40,
      vertical: 40,
    })
    const seen = seenBox(far, SCREEN)
    expect(seen.x).toBeLessThan(0)
    expect(seen.x + seen.width).toBeGreaterThan(4000)
  })

  it('keeps the point under the pointer when it zooms', () => {
    const camera = { x: 120, y: -300, zoom: 0.8 }
    const pointer = { x: 333, y: 222 }
    const [before, after] = [toBoard(camera, pointer), toBoard(zoomed(camera, 1.7, pointer), pointer)]
    expect(after.x).toBeCloseTo(before.x)
    expect(after.y).toBeCloseTo(before.y)
  })

  it('zooms neither nearer nor farther than its limits', () => {
    expect(zoomed(AT_ONE, 9, { x: 0, y: 0 }).zoom).toBe(2.5)
    expect(zoomed(AT_ONE, 0.001, { x: 0, y: 0 }).zoom).toBe(0.1)
  })

  it('moves as little as it can to show a card, and not at all when it is in view', () => {
    expect(panTo(AT_ONE, SCREEN, { x: 300, y: 300, width: 200, height: 80 }, 40)).toBeNull()
    expect(panTo(AT_ONE, SCREEN, { x: 900, y: 300, width: 200, height: 80 }, 40)).toEqual({
      x: -140,
      y: 0,
      zoom: 1,
    })
    expect(panTo(AT_ONE, SCREEN, { x: 300, y: -500, width: 200, height: 80 }, 40)).toEqual({
      x: 0,
      y: 540,
      zoom: 1,
    })
  })
})
