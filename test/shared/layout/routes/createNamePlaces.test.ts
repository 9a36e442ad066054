import { describe, expect, it } from 'vitest'
import { straightCurve } from '../../../../shared/layout/curve'
import { createBlockIndex } from '../../../../shared/layout/routes/createBlockIndex'
import { createNamePlaces, nameBox } from '../../../../shared/layout/routes/createNamePlaces'

const down = straightCurve({ x: 0, y: 0 }, { x: 0, y: 600 })
const card = (y: number) => ({ x: 10, y, width: 200, height: 80 })

describe('the place of a name on a line', () => {
  it('is its middle when that is free', () => {
    const { y } = createNamePlaces(createBlockIndex(new Map())).placeOn([down])
    expect(Math.abs(y - 300)).toBeLessThan(60)
  })

  it('is beside cards, never over them, and not where another name stands', () => {
    const places = createNamePlaces(createBlockIndex(new Map([['card', card(260)]])))
    const [first, second] = [places.placeOn([down]), places.placeOn([down])]
    for (const place of [first, second]) {
      const { y, height } = nameBox(place)
      expect(y + height <= 260 || y >= 340).toBe(true)
    }
    expect(Math.abs(first.y - second.y)).toBeGreaterThanOrEqual(nameBox(first).height)
  })

  it('hides no end of the line while there is another place', () => {
    const wall = { x: -300, y: 60, width: 600, height: 400 }
    const { y } = createNamePlaces(createBlockIndex(new Map([['wall', wall]]))).placeOn([down])
    const box = nameBox({ x: 0, y })
    expect(box.y + box.height).toBeLessThan(600)
    expect(box.y).toBeGreaterThan(0)
  })

  it('is the least covered one when none is free', () => {
    const wall = { x: -300, y: -50, width: 600, height: 620 }
    expect(createNamePlaces(createBlockIndex(new Map([['wall', wall]]))).placeOn([down]).y).toBeGreaterThan(
      500,
    )
  })
})
