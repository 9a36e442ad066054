import type * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { deleteCards } from '../../../shared/commands/deleteCards'
import { judgeCard } from '../../../shared/commands/judgeCard'
import { icebergGraph } from '../../../shared/rules/icebergGraph'
import { codeOf, createBoard, valueOf } from '../../helpers/createBoard'

describe('消す', () => {
  it('hangs what answered it under what it answered, and undo restores all', () => {
    const board = createBoard()
    const top = board.add('表')
    const middle = board.why(top, '中')
    const deep = board.why(middle, '下')
    valueOf(judgeCard(board.context, middle, { note: '見立て' }))
    valueOf(deleteCards(board.context, [middle]))
    expect(icebergGraph(board.snapshot()).parentsOf(deep)).toEqual([top])
    board.docs.history.undo()
    expect(icebergGraph(board.snapshot()).parentsOf(deep)).toEqual([middle])
    expect([board.card(middle).text, board.snapshot().judgements.get(middle)?.note]).toEqual(['中', '見立て'])
  })

  it('removes a whole selection with its lines, joining nothing to what is gone', () => {
    const board = createBoard()
    const top = board.add('表')
    const middle = board.why(top, '中')
    const deep = board.why(middle, '下')
    valueOf(deleteCards(board.context, [top, middle]))
    expect([board.texts(), board.snapshot().links.size]).toEqual([['下'], 0])
    expect(icebergGraph(board.snapshot()).tops).toEqual([deep])
  })

  it('[D4] leaves everything as it is when a card of an unknown kind is among the chosen ones', () => {
    const board = createBoard()
    const known = board.add('表')
    const newer = board.add('未来')
    const stored = board.docs.document('shared').cards.get(newer) as Y.Map<unknown>
    stored.doc?.transact(() => stored.set('kind', 'hologram'), 'lan')
    expect(codeOf(deleteCards(board.context, [known, newer]))).toBe('card.unknownKind')
    expect(board.snapshot().cards.size).toBe(2)
  })

  it('does not take a card away under somebody who is typing in it', () => {
    const board = createBoard()
    const card = board.add('社長が書いている')
    board.typingElsewhere.add(card)
    expect(codeOf(deleteCards(board.context, [card]))).toBe('card.beingTyped')
    expect(board.texts()).toEqual(['社長が書いている'])
  })
})
