import { describe, expect, it } from 'vitest'
import { icebergPages } from '../../../shared/documents/icebergPages'
import type { EngagementSnapshot } from '../../../shared/doc/engagementSnapshot'
import { createBoard } from '../../helpers/createBoard'
import { orderFor, overflows, textsOf, wordsOf } from './paperFixture'
import { outlineOf, snapshotOf } from '../layout/sheetFixture'

const pagesOf = (snapshot: EngagementSnapshot) =>
  icebergPages({ snapshot, order: orderFor('shared'), firstPage: 1, outlineLevel: 0 })

describe('the map as pages', () => {
  it.each([1, 2, 3])('holds every card verbatim, at 8 pt or more, within the page (seed %i)', (seed) => {
    const snapshot = snapshotOf(outlineOf(seed, 300))
    const pages = pagesOf(snapshot)
    const words = pages.map(({ items }) => wordsOf(items)).join('\n')
    const absent = [...snapshot.cards.values()].filter(({ text }) => !words.includes(text))
    expect(absent).toEqual([])
    for (const page of pages) {
      expect(overflows(page)).toEqual([])
      for (const { sizePt } of textsOf(page.items)) expect(sizePt).toBeGreaterThanOrEqual(8 - 1e-9)
    }
  })

  it('prints a card of 20,000 characters whole, and leads there', () => {
    const board = createBoard()
    const text = Array.from({ length: 20_000 }, (_, index) =>
      String.fromCodePoint(0x4e00 + (index % 3000)),
    ).join('')
    board.add(text)
    const pages = pagesOf(board.snapshot())
    expect(wordsOf(pages[0]?.items ?? [])).toContain('全文1p.2')
    const { title, lead } = orderFor('shared').words.appendix
    const words = pages.map(({ items }) => wordsOf(items).replace(title, '').replace(lead, '')).join('')
    expect(words).toContain(text)
  })

  it('says that nothing has been written yet on an empty map', () => {
    const [page] = pagesOf(createBoard().snapshot())
    expect(wordsOf(page?.items ?? [])).toContain('まだ何も書かれていません')
  })

  it('draws a ring two peers closed as 悪循環, and cards of a newer version grey', () => {
    const board = createBoard()
    const top = board.add('納期')
    const [a, b] = [board.why(top, 'い'), board.why(top, 'ろ')]
    board.docs.change((writer) => {
      const link = { docKey: 'shared', kind: 'why', createdAt: 5 } as const
      writer.putLink({ ...link, id: 'ring-one', from: a, to: b })
      writer.putLink({ ...link, id: 'ring-two', from: b, to: a })
      writer.setCardFields(board.card(b), { kind: 'fromTheFuture' })
    })
    const [page] = pagesOf(board.snapshot())
    expect(wordsOf(page?.items ?? [])).toContain('ろ')
    expect(overflows(page ?? { widthMm: 0, heightMm: 0, items: [] })).toEqual([])
  })

  it('has an outline entry per sheet', () => {
    const pages = pagesOf(snapshotOf(outlineOf(1, 300)))
    expect(pages[0]?.outline.map(({ level }) => level)).toEqual([0, 1])
    expect(pages[1]?.outline.map(({ level }) => level)).toEqual([1])
  })
})
