import { describe, expect, it } from 'vitest'
import { mapHeader } from '../../../shared/documents/mapHeader'
import { A3, sheetRooms } from '../../../shared/documents/sheetFrames'
import { pageIceberg } from '../../../shared/layout/pageIceberg'
import { orderFor, overflows, wordsOf } from './paperFixture'
import { outlineOf, snapshotOf } from '../layout/sheetFixture'

function headerOf(outline: string, index: number, name = '見本の会社') {
  const snapshot = snapshotOf(outline, name)
  const paged = pageIceberg(snapshot, sheetRooms())
  return mapHeader({ snapshot, order: orderFor('shared'), paged, index, firstPage: 3 })
}

describe('the head of a map', () => {
  it('says what it is, of whom and when', () => {
    const words = wordsOf(headerOf('納期\n', 0))
    for (const part of ['氷山マップ', '見本の会社', '課題設定型', '2026年11月21日'])
      expect(words).toContain(part)
    expect(words).not.toContain('ほかの枝')
  })

  it('names its branches and leads to the other sheets when there are several', () => {
    const items = headerOf(outlineOf(1, 300), 1)
    expect(wordsOf(items)).toContain('この紙の枝')
    const pages = items.flatMap((item) =>
      item.kind === 'link' && 'page' in item.target ? [item.target.page] : [],
    )
    expect(pages[0]).toBe(3)
    expect(pages).not.toContain(4)
  })

  it('stays on the page with the longest names', () => {
    const items = headerOf(outlineOf(1, 300), 1, '長い名前の会社'.repeat(40))
    expect(overflows({ ...A3, items })).toEqual([])
  })
})
