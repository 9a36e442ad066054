import { describe, expect, it } from 'vitest'
import { toBoard } from '../../../../renderer/board/camera/camera'
import { pinched, type Fingers } from '../../../../renderer/board/tools/pinched'

describe('two fingers', () => {
  const camera = { x: 40, y: -60, zoom: 0.5 }
  const from: Fingers = [
    { x: 100, y: 100 },
    { x: 300, y: 100 },
  ]

  it('zoom by how far they move apart, and hold what is between them', () => {
    const to: Fingers = [
      { x: 150, y: 200 },
      { x: 550, y: 200 },
    ]
    const after = pinched(camera, from, to)
    expect(after.zoom).toBe(1)
    const held = toBoard(camera, { x: 200, y: 100 })
    expect(toBoard(after, { x: 350, y: 200 })).toEqual(held)
  })

  it('only pan when they stay as far apart', () => {
    const to: Fingers = [
      { x: 110, y: 130 },
      { x: 310, y: 130 },
    ]
    expect(pinched(camera, from, to)).toEqual({ x: 50, y: -30, zoom: 0.5 })
  })
})
