import { describe, expect, it } from 'vitest'
import { cardSize, EARLIER_STYLE, MAX_CARD_LINES } from '../../../shared/layout/cardSize'
import { setCardKind } from '../../../shared/commands/setCardKind'
import { createBoard, valueOf } from '../../helpers/createBoard'

describe('the size of a card', () => {
  it('grows with its words and loses none of them', () => {
    const board = createBoard()
    const text = '多数の受注があるが供給が需要に追いつかず、新商品開発の余力がない'
    const [short, long] = [cardSize(board.card(board.add('短い'))), cardSize(board.card(board.add(text)))]
    expect(long.height).toBeGreaterThan(short.height)
    expect(long.lines.join('')).toBe(text)
    expect(long.isCut).toBe(false)
  })

  it('is cut at a number of lines, and says so', () => {
    const board = createBoard()
    const size = cardSize(board.card(board.add('長'.repeat(20_000))))
    expect([size.lines.length, size.isCut, size.lines.at(-1)?.endsWith('…')]).toEqual([
      MAX_CARD_LINES,
      true,
      true,
    ])
  })

  it('leads a 裏課題 with 本人の言葉, the earlier wording below, and shows the same words once', () => {
    const board = createBoard()
    const card = board.add('場がない', { kind: 'why' })
    valueOf(setCardKind(board.context, { cardId: card, kind: 'root', ownerWords: '私が場を作らなかった' }))
    const { lines, earlierLines, height } = cardSize(board.card(card))
    expect([lines.join(''), earlierLines.join('')]).toEqual(['「私が場を作らなかった」', '場がない'])
    valueOf(setCardKind(board.context, { cardId: card, kind: 'root', ownerWords: '場がない' }))
    expect(cardSize(board.card(card))).toMatchObject({ lines: ['場がない'], earlierLines: [] })
    expect(cardSize(board.card(card)).height).toBe(height - EARLIER_STYLE.gap - 2 * EARLIER_STYLE.lineHeight)
  })
})
