import { expect, it } from 'vitest'
import { bergBox } from '../../../../renderer/board/backdrop/bergBox'

it('the iceberg reaches as far as the cards, however wide the map is', () => {
  for (const width of [900, 4000, 12_000]) {
    const berg = bergBox({ x: -width / 2, y: -200, width, height: 1400 }, 1300)
    expect(berg.x).toBeLessThan(-width / 2)
    expect(berg.x + berg.width).toBeGreaterThan(width / 2)
  }
})
