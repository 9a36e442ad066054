import { describe, expect, it } from 'vitest'
import { straightCurve } from '../../../../shared/layout/curve'
import { smoothLinks } from '../../../../shared/layout/routes/smoothLinks'
import { cardAt, pictureOf } from './routeFixture'

const { ground } = pictureOf({ left: cardAt(0, 100), right: cardAt(260, 100) })
const guard = { index: ground.index, own: [], clearance: 7.5 }
const lineFrom = (x: number, to: number) => ({
  form: 'line' as const,
  guard,
  points: [
    { x, y: 0 },
    { x, y: 70 },
    { x: 230, y: 70 },
    { x: 230, y: 250 },
    { x: to, y: 250 },
    { x: to, y: 320 },
  ],
})

describe('links through one gap', () => {
  it('run side by side', () => {
    const middles = smoothLinks([lineFrom(60, 400), lineFrom(100, 440)]).map(
      (curves) => curves.find(({ start, end }) => start.x === end.x && start.y > 70 && end.y < 250)?.start.x,
    )
    expect(Math.abs((middles[0] ?? 0) - (middles[1] ?? 0))).toBeGreaterThanOrEqual(7)
  })

  it('leave curves as they are', () => {
    const curves = [straightCurve({ x: 0, y: 0 }, { x: 0, y: 9 })] as const
    expect(smoothLinks([{ form: 'curves', curves }])).toEqual([curves])
  })
})
