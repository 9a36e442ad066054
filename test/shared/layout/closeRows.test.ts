import { describe, expect, it } from 'vitest'
import { closeRows } from '../../../shared/layout/closeRows'

describe('the close bands', () => {
  it('stand under each other without overlapping, the water at 0', () => {
    const { bands, tops } = closeRows([90, 400, 30, 120])
    expect(bands.map(({ name, depth }) => `${name}${depth}`)).toEqual(['sky0', 'why1', 'why2', 'root3'])
    expect(bands[0]?.bottom).toBe(0)
    for (const [index, band] of bands.slice(1).entries()) expect(band.top).toBe(bands[index]?.bottom)
    expect(tops[1]).toBeGreaterThan(0)
    expect(tops[2]).toBeGreaterThan((tops[1] ?? 0) + 400)
  })

  it('leave out rows in which nobody stands', () => {
    const { bands, tops } = closeRows([90, 0, 0, 120])
    expect(bands.map(({ name, depth }) => `${name}${depth}`)).toEqual(['sky0', 'root3'])
    expect(tops[3]).toBe(tops[1])
    expect(bands[1]?.top).toBe(0)
  })
})
