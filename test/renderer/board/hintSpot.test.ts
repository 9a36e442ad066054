import { describe, expect, it } from 'vitest'
import { hintSpot } from '../../../renderer/board/hintSpot'

const screen = { width: 1000, height: 700 }
const size = { width: 300, height: 30 }
const card = (x: number, y: number) => ({ x, y, width: 200, height: 90 })

describe('a hint beside a card', () => {
  it('stands above it', () => {
    expect(hintSpot({ about: card(400, 300), side: 'above', size, screen })).toEqual({ x: 400, y: 258 })
  })

  it('stands below it when there is no room above', () => {
    expect(hintSpot({ about: card(400, 20), side: 'above', size, screen })).toEqual({ x: 400, y: 122 })
  })

  it('stands above the pointer when there is no room below', () => {
    const about = { x: 400, y: 680, width: 0, height: 10 }
    expect(hintSpot({ about, side: 'below', size, screen }).y).toBe(638)
  })

  it('is never cut by the edge of the view', () => {
    for (const about of [card(-150, 300), card(950, 300), card(400, -200), card(990, 900)])
      for (const side of ['above', 'below'] as const) {
        const { x, y } = hintSpot({ about, side, size, screen })
        expect([x >= 0, y >= 0, x + size.width <= 1000, y + size.height <= 700]).toEqual([
          true,
          true,
          true,
          true,
        ])
      }
  })
})
