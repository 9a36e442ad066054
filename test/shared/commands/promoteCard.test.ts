import { describe, expect, it } from 'vitest'
import { promoteCard } from '../../../shared/commands/promoteCard'
import { codeOf, createBoard } from '../../helpers/createBoard'

describe('みんなに出す', () => {
  it('goes only to a more open layer', () => {
    const board = createBoard()
    board.docs.open('owner:person01')
    const [open, own, guess] = [
      board.add('表'),
      board.add('経営者まで', { docKey: 'owner:person01' }),
      board.add('仮説', { docKey: 'internal' }),
    ]
    const promote = (cardId: string, to: 'shared' | 'internal' | 'owner:person01'): string =>
      codeOf(promoteCard(board.context, { cardId, to }))
    expect([promote(open, 'internal'), promote(own, 'internal'), promote(open, 'shared')]).toEqual(
      Array(3).fill('layer.notMoreOpen'),
    )
    expect([promote(guess, 'owner:person01'), promote(own, 'shared')]).toEqual(['done', 'done'])
  })
})
