import { describe, expect, it } from 'vitest'
import {
  blockAround,
  createBlockIndex,
  grown,
  reachesInto,
} from '../../../../shared/layout/routes/createBlockIndex'

const small = { x: 10, y: 10, width: 100, height: 50 }
const wide = { x: -2000, y: 400, width: 4000, height: 60 }
const index = createBlockIndex(
  new Map([
    ['small', small],
    ['wide', wide],
  ]),
)
const within = (left: number, top: number, right: number, bottom: number) =>
  index.within({ left, top, right, bottom })

describe('the index of cards', () => {
  it('finds a card once, however many squares it lies in', () => {
    expect(within(-3000, -3000, 3000, 3000)).toHaveLength(2)
    expect(within(-100, 420, 900, 430)).toEqual([blockAround(wide)])
  })

  it('finds nothing beside a card or at its edge', () => {
    expect(within(110, 0, 300, 300)).toEqual([])
    expect(within(109, 0, 300, 300)).toHaveLength(1)
  })

  it('knows the block of a card, and of no other', () => {
    expect(index.blockOf('small')).toBe(within(0, 0, 50, 50)[0])
    expect(index.blockOf('gone')).toBeNull()
  })

  it('grows blocks and tells whether they reach into each other', () => {
    expect(grown({ left: 0, top: 0, right: 10, bottom: 10 }, 5)).toEqual({
      left: -5,
      top: -5,
      right: 15,
      bottom: 15,
    })
    expect(reachesInto(blockAround(small), grown(blockAround({ ...small, x: 110 }), 1))).toBe(true)
  })
})
