import { describe, expect, it } from 'vitest'
import { linkPlan } from '../../../../shared/layout/routes/linkPlan'
import { roughLink } from '../../../../shared/layout/routes/roughLink'
import { cardAt, pictureOf } from './routeFixture'

const picture = pictureOf({
  a: cardAt(0, -120),
  b: cardAt(120, 100),
  c: cardAt(0, 300),
  d: cardAt(-400, 100),
})
const planned = (from: string, to: string, changes = {}) => {
  const link = { ...picture.link('why', from, to), ...changes }
  return { link, plan: linkPlan(link, picture.ground) }
}

describe('a link at the places it was given', () => {
  it('is the plain curve between them', () => {
    const { link, plan } = planned('a', 'd')
    const start = { side: 'bottom', at: { x: 60, y: -40 } } as const
    const rough = roughLink({ link, plan, ends: { ...plan.ends, start } }, picture.ground)
    expect(rough.form === 'curves' && rough.curves[0].start).toEqual(start.at)
  })

  it('goes around when its new place puts a card in its way', () => {
    const { link, plan } = planned('a', 'c')
    const at = (x: number) => ({
      start: { side: 'bottom', at: { x, y: -40 } } as const,
      end: { side: 'top', at: { x, y: 300 } } as const,
    })
    expect(roughLink({ link, plan, ends: { ...plan.ends, ...at(60) } }, picture.ground).form).toBe('curves')
    expect(roughLink({ link, plan, ends: { ...plan.ends, ...at(160) } }, picture.ground).form).toBe('line')
  })

  it('carries the outer pieces of a line along', () => {
    const { link, plan } = planned('a', 'c', { lane: { x: 60, y: 60 } })
    const start = { side: 'bottom', at: { x: 30, y: -40 } } as const
    const rough = roughLink({ link, plan, ends: { ...plan.ends, start } }, picture.ground)
    expect(rough.form === 'line' && rough.points.slice(0, 2).map(({ x }) => x)).toEqual([30, 30])
  })

  it('is what it was on a spine', () => {
    const { link, plan } = planned('a', 'b', { spine: 106 })
    expect(roughLink({ link, plan, ends: plan.ends }, picture.ground)).toEqual({
      form: 'curves',
      curves: plan.form === 'spine' ? plan.curves : null,
    })
  })
})
