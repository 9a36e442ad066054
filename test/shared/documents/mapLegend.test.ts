import { describe, expect, it } from 'vitest'
import { mapLegend } from '../../../shared/documents/mapLegend'
import { paperWords } from '../../../renderer/print/paperWords'
import { judgeCard } from '../../../shared/commands/judgeCard'
import { WALLS } from '../../../shared/model/wall'
import { createBoard } from '../../helpers/createBoard'
import { orderFor, reachOf, wordsOf } from './paperFixture'

const legend = (board: ReturnType<typeof createBoard>, order = orderFor('shared')) =>
  mapLegend(board.snapshot(), order, { xMm: 14, baselineMm: 278.5, widthMm: 392 })

describe('the key under a map', () => {
  it('explains what occurs and nothing else', () => {
    const board = createBoard()
    board.why(board.add('納期'), '段取り')
    const words = wordsOf(legend(board))
    for (const part of ['表課題', 'なぜの答え', 'それはなぜ？']) expect(words).toContain(part)
    for (const part of ['裏課題', '悪循環', '付箋']) expect(words).not.toContain(part)
  })

  it('stays between the map and the foot of the page with everything on the map', () => {
    const board = createBoard()
    const top = board.add('納期')
    const [a, b] = [board.why(top, 'い'), board.why(top, 'ろ')]
    board.link('loop', a, b)
    board.link('supports', board.add('記録', { kind: 'fact' }), top)
    board.add('付箋', { kind: 'note' })
    const root = board.why(a, '底')
    board.docs.change((writer) => writer.setCardFields(board.card(root), { kind: 'root' }))
    board.link('pair', top, root)
    judgeCard(board.context, top, { walls: WALLS })
    for (const language of ['ja', 'en'] as const) {
      const order = orderFor('internal', { showWalls: true, words: paperWords[language], language })
      for (const item of legend(board, order)) {
        const [, top, right, bottom] = reachOf(item)
        expect(right).toBeLessThanOrEqual(406)
        expect([top > 297 - 25, bottom < 297 - 14.5]).toEqual([true, true])
      }
    }
  })

  it('names the walls that occur, only when they are shown', () => {
    const board = createBoard()
    judgeCard(board.context, board.add('納期'), { walls: ['unseen'] })
    expect(wordsOf(legend(board, orderFor('internal', { showWalls: true })))).toContain('見立て）：見えない')
    expect(wordsOf(legend(board, orderFor('internal')))).not.toContain('見えない')
  })
})
