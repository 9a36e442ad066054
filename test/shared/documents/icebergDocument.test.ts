import { describe, expect, it } from 'vitest'
import { icebergDocument } from '../../../shared/documents/icebergDocument'
import { orderFor, overflows, wordsOf } from './paperFixture'
import { outlineOf, snapshotOf } from '../layout/sheetFixture'

describe('氷山マップ', () => {
  it('is A3 landscape, numbered and marked on every page', () => {
    const paper = icebergDocument(snapshotOf(outlineOf(1, 200)), orderFor('shared'))
    paper.pages.forEach((page, index) => {
      expect([page.widthMm, page.heightMm]).toEqual([420, 297])
      expect(wordsOf(page.items)).toContain(`${index + 1}/${paper.pages.length}`)
      expect(wordsOf(page.items)).toContain('共有版・全員')
      expect(overflows(page)).toEqual([])
    })
  })

  it('is the same for the same snapshot', () => {
    const make = () => icebergDocument(snapshotOf(outlineOf(2, 120)), orderFor('shared'))
    expect(make()).toEqual(make())
  })

  it('leads only to pages that exist', () => {
    const { pages } = icebergDocument(snapshotOf(outlineOf(3, 300)), orderFor('shared'))
    const targets = pages.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'link' && 'page' in item.target ? [item.target.page] : [])),
    )
    expect(targets.length).toBeGreaterThan(0)
    expect(targets.filter((page) => page < 1 || page > pages.length)).toEqual([])
  })
})
