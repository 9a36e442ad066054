import { describe, expect, it } from 'vitest'
import { audiencePillWidthMm, pageFurniture, watermark } from '../../../shared/documents/pageFurniture'
import { orderFor, overflows, wordsOf } from './paperFixture'

const PLACE = { widthMm: 210, heightMm: 297, marginMm: 20, page: 2, pages: 7 }

describe('what stands on every page', () => {
  it.each([
    ['shared', '共有版・全員'],
    ['owner', '経営者版・経営者まで'],
    ['internal', '支援機関内・持出注意'],
  ] as const)(
    'of the %s copy says 「%s」, the 案件, the day, the page and whose form it is',
    (layer, mark) => {
      const words = wordsOf(pageFurniture('見本の会社', orderFor(layer), PLACE))
      for (const part of [mark, '見本の会社', '2026年11月21日', '2/7', '本アプリの提案様式'])
        expect(words).toContain(part)
    },
  )

  it('stays on the page however long the name is', () => {
    const items = pageFurniture('長い名前の会社'.repeat(30), orderFor('internal'), PLACE)
    expect(overflows({ ...PLACE, items })).toEqual([])
    expect(audiencePillWidthMm(orderFor('internal'))).toBeGreaterThan(20)
  })

  it('is watermarked only in the supporters’ own copy, on the page', () => {
    const white = () => '#ffffff' as const
    expect(watermark(orderFor('shared'), PLACE, white)).toEqual([])
    expect(watermark(orderFor('owner'), PLACE, white)).toEqual([])
    const items = watermark(orderFor('internal'), PLACE, white)
    expect(wordsOf(items)).toContain('支援機関内・持出注意')
    expect(overflows({ ...PLACE, items })).toEqual([])
  })
})
