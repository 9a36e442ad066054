import { describe, expect, it } from 'vitest'
import { linkPlan } from '../../../../shared/layout/routes/linkPlan'
import { settleEnds } from '../../../../shared/layout/routes/settleEnds'
import { cardAt, pictureOf } from './routeFixture'

const picture = pictureOf({
  top: cardAt(0, -120),
  left: cardAt(-300, 100),
  right: cardAt(300, 100),
  meeting: cardAt(0, 300),
})
const routesOf = (...pairs: readonly (readonly ['why' | 'pair', string, string])[]) =>
  pairs.map(([kind, from, to]) => {
    const link = picture.link(kind, from, to)
    return { link, plan: linkPlan(link, picture.ground) }
  })

describe('the places of links at their cards', () => {
  it('are spread over the side they leave and the side they enter', () => {
    const ends = settleEnds(
      routesOf(
        ['why', 'top', 'right'],
        ['why', 'top', 'left'],
        ['why', 'right', 'meeting'],
        ['why', 'left', 'meeting'],
      ),
    )
    expect(ends.map(({ start }) => start.at.x)).toEqual([120, 80, expect.any(Number), expect.any(Number)])
    expect(ends.slice(2).map(({ end }) => end.at.x)).toEqual([120, 80])
  })

  it('keep two links between the same cards side by side', () => {
    const [why, pair] = settleEnds(routesOf(['why', 'top', 'meeting'], ['pair', 'top', 'meeting']))
    expect([why?.start.at.x, why?.end.at.x]).toEqual([80, 80])
    expect([pair?.start.at.x, pair?.end.at.x]).toEqual([120, 120])
  })

  it('are left alone where a link is alone', () => {
    const [alone] = routesOf(['why', 'top', 'left'])
    expect(settleEnds(alone === undefined ? [] : [alone])).toEqual([alone?.plan.ends])
  })
})
