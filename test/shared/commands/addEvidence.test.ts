import { describe, expect, it } from 'vitest'
import { addEvidence } from '../../../shared/commands/addEvidence'
import { codeOf, createBoard, valueOf } from '../../helpers/createBoard'

describe('adding 根拠 to a card', () => {
  it('makes the fact and its support in one undo step', () => {
    const board = createBoard()
    const card = board.add('納期が遅れる')
    const { cardId } = valueOf(
      addEvidence(board.context, { text: '遅れ 月12件', supportsId: card, docKey: 'shared' }),
    )
    expect(board.card(cardId)).toMatchObject({ kind: 'fact', text: '遅れ 月12件' })
    expect([...board.snapshot().links.values()]).toMatchObject([{ kind: 'supports', from: cardId, to: card }])
    board.docs.history.undo()
    expect(board.texts()).toEqual(['納期が遅れる'])
    expect(board.snapshot().links.size).toBe(0)
  })

  it('keeps the link of a shared fact to a private card private', () => {
    const board = createBoard()
    const card = board.add('準備中', { docKey: 'internal' })
    addEvidence(board.context, { text: '数字', supportsId: card, docKey: 'shared' })
    expect([...board.snapshot().links.values()][0]?.docKey).toBe('internal')
  })

  it('does not support 根拠 by 根拠, and says when the card is gone', () => {
    const board = createBoard()
    const fact = board.add('数字', { kind: 'fact' })
    expect(codeOf(addEvidence(board.context, { text: '一', supportsId: fact, docKey: 'shared' }))).toBe(
      'link.supportsNeedsFact',
    )
    expect(codeOf(addEvidence(board.context, { text: '一', supportsId: 'gone0000', docKey: 'shared' }))).toBe(
      'link.missingCard',
    )
  })
})
