import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderBetween, ordersBetween } from '../../../shared/commands/orderBetween'

describe('a place between two siblings', () => {
  it('lies between them, as often as one likes', () => {
    let [low, high] = [orderBetween(null, null), orderBetween(orderBetween(null, null), null)]
    for (let step = 0; step < 50; step++) {
      const middle = orderBetween(low, high)
      expect(low < middle && middle < high).toBe(true)
      if (step % 2 === 0) low = middle
      else high = middle
    }
  })

  it('is found also between equal, reversed or damaged orders', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => orderBetween(a, b).length > 0))
    expect(orderBetween('a1', 'a1') > 'a1').toBe(true)
  })

  it('is short also for thousands of places between the same two siblings', () => {
    const orders = ordersBetween('a0', 'a1', 5000)
    expect([...orders].sort()).toEqual([...orders])
    expect(Math.max(...orders.map((order) => order.length))).toBeLessThan(10)
  })
})
