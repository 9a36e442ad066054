import { describe, expect, it } from 'vitest'
import { panTo, recentred, toBoard, toScreen, zoomed } from '../../../../renderer/board/camera/camera'

const SCREEN = { width: 1000, height: 800 }
const AT_ONE = { x: 0, y: 0, zoom: 1 }

describe('the camera', () => {
  it('knows where a card lies on the screen', () => {
    const shown = toScreen({ x: 10, y: 20, zoom: 2 }, { x: 5, y: -5, width: 100, height: 50 })
    expect(shown).toEqual({ x: 20, y: 10, width: 200, height: 100 })
  })

  it('keeps what is in the middle in the middle when the view changes its size', () => {
    const camera = { x: 120, y: -300, zoom: 0.8 }
    const now = { width: 688, height: 760 }
    const before = toBoard(camera, { x: 500, y: 400 })
    expect(toBoard(recentred(camera, SCREEN, now), { x: 344, y: 380 })).toEqual(before)
  })

  it('keeps the point under the pointer when it zooms', () => {
    const camera = { x: 120, y: -300, zoom: 0.8 }
    const pointer = { x: 333, y: 222 }
    const [before, after] = [toBoard(camera, pointer), toBoard(zoomed(camera, 1.7, pointer), pointer)]
    expect(after.x).toBeCloseTo(before.x)
    expect(after.y).toBeCloseTo(before.y)
  })

  it('zooms neither nearer nor farther than its limits', () => {
    expect(zoomed(AT_ONE, 9, { x: 0, y: 0 }).zoom).toBe(5.2)
    expect(zoomed(AT_ONE, 0.001, { x: 0, y: 0 }).zoom).toBe(0.02)
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
