import { describe, expect, it } from 'vitest'
import { longTextPages } from '../../../shared/documents/longTextPages'
import { createBoard } from '../../helpers/createBoard'
import { orderFor, overflows, wordsOf } from './paperFixture'

const board = createBoard()
const long = 'あいうえおかきくけこ、'.repeat(1818).slice(0, 20_000)
const cards = [board.card(board.add('長い話。'.repeat(200))), board.card(board.add(long))]
const texts = longTextPages(cards, orderFor('shared'), { firstPage: 4, homePage: () => 2, outlineLevel: 0 })

describe('long words in full', () => {
  it('are numbered and found on their page', () => {
    const entries = cards.map(({ id }) => texts.entries.get(id))
    expect(entries.map((entry) => entry?.number)).toEqual([1, 2])
    expect(entries[0]?.page).toBe(4)
    expect(entries[1]?.page).toBeGreaterThanOrEqual(4)
  })

  it('are all there, 20,000 characters too, on the page', () => {
    const { title, lead } = orderFor('shared').words.appendix
    const words = texts.pages.map(({ items }) => wordsOf(items).replace(title, '').replace(lead, '')).join('')
    for (const { text } of cards) expect(words).toContain(text)
    for (const page of texts.pages) expect(overflows(page)).toEqual([])
  })

  it('are no pages when nothing is long', () => {
    expect(
      longTextPages([], orderFor('shared'), { firstPage: 1, homePage: () => 1, outlineLevel: 0 }).pages,
    ).toEqual([])
  })
})
