import { describe, expect, it } from 'vitest'
import { detourBetween, linkPlan } from '../../../../shared/layout/routes/linkPlan'
import { cardAt, pictureOf } from './routeFixture'

const free = pictureOf({ a: cardAt(0, -120), b: cardAt(60, 100), c: cardAt(0, 400), far: cardAt(3000, 100) })
const blocked = pictureOf({
  a: cardAt(0, -120),
  b: cardAt(0, 100),
  c: cardAt(0, 300),
  fact: cardAt(214, 300),
})

describe('the plan of a link', () => {
  it('is the plain curve where that is free', () => {
    expect(linkPlan(free.link('why', 'a', 'b'), free.ground)).toMatchObject({ form: 'curve', isFree: true })
  })

  it('is a line around a card that stands between, entered from above', () => {
    const plan = linkPlan(blocked.link('why', 'a', 'c'), blocked.ground)
    expect(plan).toMatchObject({ form: 'line', clearance: 8 })
    expect([plan.ends.start.side, plan.ends.end.side]).toEqual(['bottom', 'top'])
  })

  it('runs level where an S would lie flat', () => {
    const plan = linkPlan(free.link('why', 'a', 'far'), free.ground)
    expect(plan.form === 'line' && plan.points.map(({ y }) => y)).toEqual([-40, 30, 30, 100])
  })

  it('bows a 悪循環 to the side where no card stands', () => {
    const right = linkPlan(free.link('loop', 'b', 'c'), free.ground)
    expect(right.ends.start.side).toBe('right')
    const left = linkPlan(blocked.link('loop', 'b', 'c'), blocked.ground)
    expect([left.form, left.ends.start.side, left.ends.end.side]).toEqual(['curve', 'left', 'left'])
  })

  it('takes the spine or the lane paper keeps for it, unless a card stands there', () => {
    const link = blocked.link('why', 'a', 'b')
    expect(linkPlan({ ...link, spine: -14 }, blocked.ground).form).toBe('spine')
    expect(linkPlan({ ...free.link('why', 'a', 'c'), lane: { x: 40, y: 60 } }, free.ground).form).toBe('line')
    const inTheWay = { ...blocked.link('why', 'a', 'c'), lane: { x: 100, y: 60 } }
    const plan = linkPlan(inTheWay, blocked.ground)
    expect(plan.form === 'line' && plan.points.every(({ x }) => x === 100)).toBe(false)
  })

  it('can be looked for between ends that are settled', () => {
    const link = blocked.link('why', 'a', 'c')
    const { ends } = linkPlan(link, blocked.ground)
    const found = detourBetween(link, blocked.ground, ends)
    expect([found?.points[0], found?.points.at(-1)]).toEqual([ends.start.at, ends.end.at])
  })
})
