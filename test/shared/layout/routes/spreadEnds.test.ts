import { describe, expect, it } from 'vitest'
import { spreadEnds, type SideEnd } from '../../../../shared/layout/routes/spreadEnds'

const box = { x: 0, y: 0, width: 200, height: 80 }
const below = (heading: number, away = 100, x = 100): SideEnd => ({
  end: { side: 'bottom', at: { x, y: 80 } },
  heading,
  away,
  isFixed: false,
})
const xs = (...ends: readonly SideEnd[]) => spreadEnds(box, ends).map(({ at }) => at.x)

describe('the ends at one side of a card', () => {
  it('stand evenly, in the order of where they go', () => {
    expect(xs(below(500), below(-500), below(100))).toEqual([140, 60, 100])
  })

  it('stay where it stands when there is only one', () => {
    expect(xs(below(900, 100, 150))).toEqual([150])
  })

  it('stand closer when there are many, and never leave the side', () => {
    const many = xs(...Array.from({ length: 20 }, (_, at) => below(at * 10)))
    expect([many[0], many.at(-1)]).toEqual([20, 180])
    expect(new Set(many.map((x, at) => Math.round(x - (many[at - 1] ?? x - 160 / 19)))).size).toBe(1)
  })

  it('keep the farther of two with one heading inside', () => {
    expect(xs(below(400, 300), below(400, 100))).toEqual([80, 120])
    expect(xs(below(-400, 300), below(-400, 100))).toEqual([120, 80])
  })

  it('make room for one that stands fast', () => {
    const side = (y: number, heading: number, isFixed: boolean): SideEnd => ({
      end: { side: 'right', at: { x: 200, y } },
      heading,
      away: 50,
      isFixed,
    })
    const [fast, free] = spreadEnds(box, [side(40, 40, true), side(40, 300, false)]).map(({ at }) => at.y)
    expect(fast).toBe(40)
    expect(Math.abs((free ?? 0) - 40)).toBeGreaterThanOrEqual(10)
  })
})
