// Papers under load: long 表課題, many branches, many 本質的課題, a text of twenty thousand letters, rare kanji and emoji.
// Nothing is lost, nothing is too small, no heading stands alone.
import { describe, expect, it } from 'vitest'
import { assemblePaper } from '../../renderer/print/assemblePaper'
import { writePdf } from '../../renderer/print/writePdf'
import { renameEngagement } from '../../shared/commands/renameEngagement'
import { setCardDetails } from '../../shared/commands/setCardDetails'
import { setOwnerWords } from '../../shared/commands/setOwnerWords'
import { PAPER_DOCUMENTS } from '../../shared/documents/paperDocument'
import { createBoard } from '../helpers/createBoard'
import { overflows } from '../shared/documents/paperFixture'
import { printFonts } from './printFonts'
import { readPdf } from './readPdf'

const withoutSpace = (text: string): string => text.replace(/\s/gu, '')

/** `letters` letters of a sentence, begun with a number so that none equals another. */
function long(number: number, letters: number): string {
  const sentence = '髙﨑さんの現場で𠮷野工場の段取りが遅れ、納期を守れない週が増えてきた😀。'
  return [...`その${number}：${sentence.repeat(Math.ceil(letters / 30))}`].slice(0, letters).join('')
}

function heavyBoard() {
  const board = createBoard()
  renameEngagement(board.context, '負荷の会社', '案'.repeat(40))
  const areas = ['finance', 'organisation', 'production', null] as const
  for (let index = 0; index < 12; index++) {
    const top = board.add(long(index, 300))
    setCardDetails(board.context, top, { area: areas[index % 4] ?? null })
    for (let branch = 0; branch < 5; branch++) {
      const why = board.why(top, `枝${index}-${branch} 葛󠄀飾区の取引先に確かめていない`)
      if (branch > 0 || index >= 8) continue
      const root = board.why(why, `本質その${index} 任せる範囲を決めていない`)
      board.docs.change((writer) => writer.setCardFields(board.card(root), { kind: 'root' }))
      setOwnerWords(board.context, { cardId: root, ownerWords: long(100 + index, 30 + index * 25) })
    }
  }
  board.add(long(999, 20_000), { kind: 'note' })
  return board
}

describe('papers under load', () => {
  const board = heavyBoard()
  const snapshot = board.snapshot()

  for (const document of PAPER_DOCUMENTS)
    it.each(['ja', 'en'] as const)(
      `[P1, P4] ${document} in %s loses no word and has none under 8 pt`,
      async (language) => {
        const paper = assemblePaper(snapshot, {
          ...{ document, language, layer: 'shared', showWalls: false, writingLines: false },
          createdOn: { year: 2026, month: 11, day: 21 },
        })
        const { bytes, missing } = writePdf(paper, await printFonts(), new Date('2026-11-21T03:00:00Z'))
        const { text, faults } = readPdf(bytes)
        expect([missing, faults]).toEqual([[], ''])
        const words = withoutSpace(text)
        const cards = [...snapshot.cards.values()].filter((card) => card.text.length < 1000)
        expect(cards).toHaveLength(80)
        expect(cards.filter((card) => !words.includes(withoutSpace(card.text)))).toEqual([])
        expect(lettersIn(words, 'その999：')).toBeGreaterThanOrEqual(20_000)
        for (const page of paper.pages) {
          expect(overflows(page)).toEqual([])
          expect(
            withoutSpace(page.items.map((item) => (item.kind === 'text' ? item.text : '')).join('')),
          ).toContain('案'.repeat(40))
          for (const item of page.items)
            if (item.kind === 'text') expect(item.sizePt).toBeGreaterThanOrEqual(8 - 1e-9)
        }
      },
    )

  it('print 5,000 cards, each on the paper', () => {
    const many = createBoard()
    many.docs.change((writer) => {
      for (let index = 0; index < 5000; index++)
        writer.putCard({
          ...{ id: `card${String(index).padStart(8, '0')}`, docKey: 'shared', kind: 'surface' },
          ...{ text: `気になっていること その${index}。`, fields: { order: String(index).padStart(6, '0') } },
        })
    })
    for (const document of PAPER_DOCUMENTS) {
      const paper = assemblePaper(many.snapshot(), {
        ...{ document, language: 'ja', layer: 'shared', showWalls: false, writingLines: false },
        createdOn: { year: 2026, month: 11, day: 21 },
      })
      const texts = paper.pages.flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === 'text' ? [item] : [])),
      )
      const words = withoutSpace(texts.map(({ text }) => text).join(''))
      const absent = [...many.snapshot().cards.values()].filter(
        (card) => !words.includes(withoutSpace(card.text)),
      )
      expect(absent).toEqual([])
      expect(Math.min(...texts.map(({ sizePt }) => sizePt))).toBeGreaterThanOrEqual(8 - 1e-9)
    }
  })
})

/** Letters of the long text found in order, whatever stands at the feet and heads of the pages between. */
function lettersIn(words: string, begin: string): number {
  const wanted = [...withoutSpace(long(999, 20_000))]
  let found = 0
  for (const letter of words.slice(words.lastIndexOf(begin))) if (letter === wanted[found]) found += 1
  return found
}
