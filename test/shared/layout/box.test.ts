import { describe, expect, it } from 'vitest'
import { boundsOf, centreOf, overlaps } from '../../../shared/layout/box'

const box = { x: 0, y: 0, width: 10, height: 10 }

describe('boxes', () => {
  it('overlap when they are nearer than the gap', () => {
    expect(overlaps(box, { ...box, x: 12 }, 0)).toBe(false)
    expect(overlaps(box, { ...box, x: 12 }, 5)).toBe(true)
  })

  it('have a middle and bounds', () => {
    expect(centreOf(box)).toEqual({ x: 5, y: 5 })
    expect(boundsOf([box, { ...box, x: 20, y: -5 }])).toEqual({ x: 0, y: -5, width: 30, height: 15 })
    expect(boundsOf([])).toEqual({ x: 0, y: 0, width: 0, height: 0 })
  })
})
