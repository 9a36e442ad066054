import { describe, expect, it } from 'vitest'
import { createLaneBook } from '../../../../shared/layout/routes/createLaneBook'

const upright = (at: number, from: number, to: number) => ({ isLevel: false, at, from, to })
const level = (at: number, from: number, to: number) => ({ isLevel: true, at, from, to })

describe('the book of lanes', () => {
  it('tells a lane that is taken, however its pieces run, from one beside or beyond', () => {
    const book = createLaneBook()
    book.take(upright(511, 2000, 0))
    expect(book.isTaken(upright(514, 1500, 1600))).toBe(true)
    expect(book.isTaken(upright(518, 1500, 1600))).toBe(false)
    expect(book.isTaken(upright(511, 2000, 2400))).toBe(false)
    expect(book.isTaken(level(511, 0, 900))).toBe(false)
  })

  it('counts each piece that is crossed once', () => {
    const book = createLaneBook()
    book.take(upright(100, 0, 3000))
    book.take(upright(1200, 3000, 0))
    book.take(upright(1300, 0, 40))
    expect(book.crossings(level(50, 1800, -50))).toBe(2)
    expect(book.crossings(level(50, 0, 90))).toBe(0)
    expect(book.crossings(upright(50, 0, 900))).toBe(0)
  })

  it('forgets what is given back, and does not count for pieces across the whole map', () => {
    const book = createLaneBook()
    const piece = upright(100, 0, 300)
    book.take(piece)
    expect(book.crossings(level(50, -5000, 5000))).toBe(0)
    book.giveBack(piece)
    expect([book.isTaken(piece), book.crossings(level(50, 0, 200))]).toEqual([false, 0])
  })
})
