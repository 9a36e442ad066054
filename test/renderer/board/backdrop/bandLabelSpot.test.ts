import { describe, expect, it } from 'vitest'
import type { Box } from '../../../../shared/layout/box'
import { bandLabelSpot } from '../../../../renderer/board/backdrop/bandLabelSpot'

const why = { name: 'why', depth: 1, top: 0, bottom: 180 } as const
const screen = { width: 1000, height: 800 }
const AT_ONE = { x: 0, y: 300, zoom: 1 }

function coverBy(cards: readonly Box[]) {
  const along = (from: number, length: number, other: number, size: number): number =>
    Math.max(0, Math.min(from + length, other + size) - Math.max(from, other))
  return (area: Box): number =>
    cards.reduce(
      (sum, card) =>
        sum + along(area.x, area.width, card.x, card.width) * along(area.y, area.height, card.y, card.height),
      0,
    )
}

function spotAmong(...cards: readonly Box[]) {
  return bandLabelSpot(why, AT_ONE, { screen, width: 80, height: 28, coverOf: coverBy(cards) })
}

describe('the name of a band', () => {
  it('stands at the top left of its band', () => {
    expect(spotAmong({ x: 300, y: 310, width: 200, height: 90 })).toEqual({ x: 14, y: 310, isFree: true })
  })

  it('goes to the foot of the band when a card lies at its head', () => {
    expect(spotAmong({ x: 0, y: 300, width: 200, height: 90 })).toEqual({ x: 14, y: 449, isFree: true })
  })

  it('goes between two cards where both ends are taken', () => {
    const [head, foot] = [
      { x: 0, y: 290, width: 200, height: 50 },
      { x: 0, y: 420, width: 200, height: 70 },
    ]
    const spot = spotAmong(head, foot)
    expect(spot).toMatchObject({ x: 14, isFree: true })
    expect(spot?.y).toBeGreaterThanOrEqual(340)
    expect(spot?.y).toBeLessThanOrEqual(420 - 28)
  })

  it('goes to the right edge when the left one is full', () => {
    expect(spotAmong({ x: 0, y: 280, width: 200, height: 220 })).toEqual({ x: 906, y: 310, isFree: true })
  })

  it('stays in its band, behind the fewest cards, when there are cards everywhere', () => {
    const wall = { x: 0, y: 280, width: 1000, height: 140 }
    const thin = { x: 0, y: 420, width: 1000, height: 14 }
    const last = { x: 0, y: 446, width: 1000, height: 60 }
    const spot = spotAmong(wall, thin, last)
    expect(spot).toMatchObject({ x: 14, isFree: false })
    expect(spot?.y).toBeGreaterThanOrEqual(406)
    expect(spot?.y).toBeLessThanOrEqual(446)
  })

  it('stands nowhere else when its band has left the view', () => {
    expect(
      bandLabelSpot(why, { x: 0, y: -400, zoom: 1 }, { screen, width: 80, height: 28, coverOf: () => 0 }),
    ).toBeNull()
  })
})
