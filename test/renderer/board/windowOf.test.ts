import { describe, expect, it } from 'vitest'
import { windowOf } from '../../../renderer/board/windowOf'

const view = (x: number, width = 1000) => ({ x, y: 0, width, height: width * 0.6 })

describe('the window around the view', () => {
  const first = windowOf(view(0), null)

  it('has room on every side', () => {
    expect(first.x).toBeLessThan(0)
    expect(first.x + first.width).toBeGreaterThan(1000)
  })

  it('stays the same while the view moves inside it', () => {
    expect(windowOf(view(100), first)).toBe(first)
  })

  it('is a new one when the view leaves it', () => {
    expect(windowOf(view(900), first)).not.toBe(first)
  })

  it('is cut down after coming near', () => {
    expect(windowOf({ x: 400, y: 200, width: 100, height: 60 }, first).width).toBeLessThan(first.width)
  })
})
