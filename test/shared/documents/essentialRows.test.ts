import { describe, expect, it } from 'vitest'
import { setOwnerWords } from '../../../shared/commands/setOwnerWords'
import { A4_BODY_MM, A4_INDENT_MM } from '../../../shared/documents/a4'
import { essentialRows, type RootCard } from '../../../shared/documents/essentialRows'
import { MANY_PAGES } from '../../../shared/documents/pageScale'
import { createBoard } from '../../helpers/createBoard'
import { orderFor, reachOf, textsOf, wordsOf } from './paperFixture'

function rootsOf(...ownerWords: readonly string[]) {
  const board = createBoard()
  for (const words of ownerWords) {
    const root = board.why(board.why(board.add('表'), 'なぜ'), `裏${words.slice(0, 2)}`)
    board.docs.change((writer) => writer.setCardFields(board.card(root), { kind: 'root' }))
    setOwnerWords(board.context, { cardId: root, ownerWords: words })
  }
  const cards = [...board.snapshot().cards.values()].filter((card): card is RootCard => card.kind === 'root')
  const place = { snapshot: board.snapshot(), order: orderFor('shared'), scale: MANY_PAGES }
  return essentialRows(cards, place).rows.flatMap((row) => row.draw(20, 0))
}

describe('本質的課題', () => {
  it('is the owner’s words, larger than anything else, and below them the thread that led there', () => {
    const items = rootsOf('任せきれない')
    expect(wordsOf(items)).toBe('「任せきれない」表なぜ裏任せ')
    const [quote, ...rest] = textsOf(items)
    expect(quote?.sizePt).toBeGreaterThan(2 * Math.max(...rest.map(({ sizePt }) => sizePt)))
  })

  it('hangs its opening bracket, so that the words begin on the edge of the text', () => {
    expect(textsOf(rootsOf('任せきれない'))[0]?.xMm).toBeLessThan(20 + A4_INDENT_MM)
  })

  it('grows smaller, never under 13 pt, and tells no threads when there are many', () => {
    const many = rootsOf(...Array.from({ length: 8 }, (_, index) => `言葉その${index}。`.repeat(30)))
    const quotes = textsOf(many).filter(({ sizePt }) => sizePt >= 13)
    expect(new Set(quotes.map(({ sizePt }) => sizePt))).toEqual(new Set([13]))
    expect(wordsOf(many)).not.toContain('なぜ')
    for (let index = 0; index < 8; index++) expect(wordsOf(many)).toContain(`言葉その${index}。`.repeat(30))
    for (const item of many) expect(reachOf(item)[2]).toBeLessThanOrEqual(20 + A4_BODY_MM + 0.01)
  })
})
