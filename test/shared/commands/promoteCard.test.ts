import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { setCardKind } from '../../../shared/commands/setCardKind'
import { promoteCard } from '../../../shared/commands/promoteCard'
import { codeOf, createBoard, valueOf } from '../../helpers/createBoard'

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

  it('[L2] brings nothing that another kind left on the card: the dialog showed only its words', () => {
    const board = createBoard()
    const guess = board.add('背景の仮説', { kind: 'why', docKey: 'internal' })
    valueOf(setCardKind(board.context, { cardId: guess, kind: 'root', ownerWords: 'CANARY' }))
    valueOf(setCardKind(board.context, { cardId: guess, kind: 'why' }))
    const { ydoc, cards } = board.docs.document('internal')
    // As an older version left it.
    ydoc.transact(() => (cards.get(guess) as Y.Map<unknown>).set('ownerWords', 'CANARY'), 'lan')
    valueOf(promoteCard(board.context, { cardId: guess, to: 'shared' }))
    const open = Buffer.from(Y.encodeStateAsUpdate(board.docs.document('shared').ydoc)).toString('utf8')
    expect(open).toContain('背景の仮説')
    expect(open).not.toContain('CANARY')
  })
})
