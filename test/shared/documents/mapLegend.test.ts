import { describe, expect, it } from 'vitest'
import { mapLegend } from '../../../shared/documents/mapLegend'
import { createBoard } from '../../helpers/createBoard'
import { orderFor, reachOf, wordsOf } from './paperFixture'

const legend = (board: ReturnType<typeof createBoard>) =>
  mapLegend(board.snapshot(), orderFor('shared').words, { xMm: 14, baselineMm: 278 })

describe('the key under a map', () => {
  it('explains what occurs and nothing else', () => {
    const board = createBoard()
    board.why(board.add('納期'), '段取り')
    const words = wordsOf(legend(board))
    for (const part of ['表課題', 'なぜの答え', 'それはなぜ？']) expect(words).toContain(part)
    for (const part of ['裏課題', '悪循環', '付箋']) expect(words).not.toContain(part)
  })

  it('stays on one line of the page with everything on the map', () => {
    const board = createBoard()
    const top = board.add('納期')
    const [a, b] = [board.why(top, 'い'), board.why(top, 'ろ')]
    board.link('loop', a, b)
    board.link('supports', board.add('記録', { kind: 'fact' }), top)
    board.add('付箋', { kind: 'note' })
    for (const item of legend(board)) expect(reachOf(item)[2]).toBeLessThan(406)
  })
})
