import { describe, expect, it } from 'vitest'
import { createSpatialIndex } from '../../../renderer/board/spatialIndex'

const box = (x: number, y: number, width = 200, height = 80) => ({ x, y, width, height })

describe('finding cards on the board', () => {
  const index = createSpatialIndex(
    new Map([
      ['left', box(-900, -100)],
      ['middle', box(0, 0)],
      ['wide', box(-600, 300, 2000, 20)],
      ['far', box(9000, 9000)],
    ]),
  )

  it('gives every card that touches an area once, however many squares it crosses', () => {
    expect([...index.within(box(-50, -50, 500, 500))].sort()).toEqual(['middle', 'wide'])
  })

  it('gives all cards of an area larger than the map', () => {
    expect(index.within(box(-1e6, -1e6, 2e6, 2e6)).size).toBe(4)
  })

  it('gives the card under a point, and nothing over open water', () => {
    expect(index.at({ x: 100, y: 40 })).toBe('middle')
    expect(index.at({ x: 100, y: 200 })).toBeNull()
  })
})
