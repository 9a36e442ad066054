import { describe, expect, it } from 'vitest'
import { takeBackCard } from '../../../shared/commands/takeBackCard'
import { codeOf, createBoard } from '../../helpers/createBoard'

describe('戻す', () => {
  it('goes only to a more private layer', () => {
    const board = createBoard()
    const [open, guess] = [board.add('表'), board.add('仮説', { docKey: 'internal' })]
    expect(codeOf(takeBackCard(board.context, { cardId: guess, to: 'shared' }))).toBe('layer.notMorePrivate')
    expect(codeOf(takeBackCard(board.context, { cardId: open, to: 'internal' }))).toBe('done')
    expect(board.card(open).layer).toBe('internal')
  })
})
