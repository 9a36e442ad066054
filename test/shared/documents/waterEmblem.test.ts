import { describe, expect, it } from 'vitest'
import { EMBLEM_MM, waterEmblem } from '../../../shared/documents/waterEmblem'
import { reachOf } from './paperFixture'

describe('the iceberg at the head of the summary', () => {
  const items = waterEmblem({ xMm: 20, widthMm: 170, waterMm: 50 })

  it('stands in the water, most of it below, at the right end of the line', () => {
    const [line, ...facets] = [...items].reverse()
    expect(reachOf(line ?? { kind: 'rect', xMm: 0, yMm: 0, widthMm: 0, heightMm: 0 })).toEqual([
      20, 50, 190, 50,
    ])
    const reaches = facets.map(reachOf)
    expect(Math.min(...reaches.map(([left]) => left))).toBeGreaterThanOrEqual(190 - EMBLEM_MM)
    expect(Math.max(...reaches.map(([, , right]) => right))).toBeLessThanOrEqual(190)
    const [top, bottom] = [
      Math.min(...reaches.map((reach) => reach[1])),
      Math.max(...reaches.map((reach) => reach[3])),
    ]
    expect(bottom - 50).toBeGreaterThan(50 - top)
  })
})
