import { describe, expect, it } from 'vitest'
import { rowTops } from '../../../shared/layout/rowTops'

describe('bands', () => {
  it('cover the picture from the sky down without a hole, the water at 0', () => {
    const { bands, tops } = rowTops([80, 120, 0, 90])
    expect(bands[0]?.bottom).toBe(0)
    for (const [index, band] of bands.entries())
      if (index > 0) expect(band.top).toBe(bands[index - 1]?.bottom)
    expect(tops.slice(1).every((top, index) => top > (tops[index] ?? 0))).toBe(true)
  })

  it('leave out rows in which nobody stands when only the others are wanted', () => {
    const { bands } = rowTops([80, 0, 120, 0], { stoodInOnly: true })
    expect(bands.map(({ name, depth }) => `${name}${depth}`)).toEqual(['sky0', 'why2'])
    expect(bands[1]?.top).toBe(0)
  })
})
