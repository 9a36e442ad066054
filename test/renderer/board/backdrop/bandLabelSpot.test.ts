import { describe, expect, it } from 'vitest'
import { overlaps, type Box } from '../../../../shared/layout/box'
import { bandLabelSpot } from '../../../../renderer/board/backdrop/bandLabelSpot'

const why = { name: 'why', depth: 1, top: 0, bottom: 180 } as const
const screen = { width: 1000, height: 800 }
const AT_ONE = { x: 0, y: 300, zoom: 1 }

function spotAmong(...cards: readonly Box[]) {
  const isFree = (area: Box): boolean => !cards.some((card) => overlaps(card, area, 0))
  return bandLabelSpot(why, AT_ONE, { screen, width: 80, isFree })
}

describe('the name of a band', () => {
  it('stands at the top left of its band', () => {
    expect(spotAmong({ x: 300, y: 310, width: 200, height: 90 })).toEqual({ x: 14, y: 310 })
  })

  it('goes to the foot of the band when a card lies at its head', () => {
    expect(spotAmong({ x: 0, y: 300, width: 200, height: 90 })).toEqual({ x: 14, y: 449 })
  })

  it('goes to the right edge when the left one is full', () => {
    expect(spotAmong({ x: 0, y: 280, width: 200, height: 220 })).toEqual({ x: 906, y: 310 })
  })

  it('gives way when there are cards at both edges', () => {
    expect(spotAmong({ x: 0, y: 280, width: 1000, height: 220 })).toBeNull()
  })

  it('goes below the last band, where the water goes on', () => {
    const root = { ...why, name: 'root' } as const
    const cards: Box = { x: 0, y: 300, width: 1000, height: 180 }
    const isFree = (area: Box): boolean => !overlaps(cards, area, 0)
    expect(bandLabelSpot(root, AT_ONE, { screen, width: 80, isFree })).toEqual({ x: 14, y: 483 })
  })

  it('leaves with its band', () => {
    expect(
      bandLabelSpot(why, { x: 0, y: -400, zoom: 1 }, { screen, width: 80, isFree: () => true }),
    ).toBeNull()
  })
})
