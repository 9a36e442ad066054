import { describe, expect, it } from 'vitest'
import { judgeCard } from '../../../shared/commands/judgeCard'
import { codeOf, createBoard, valueOf } from '../../helpers/createBoard'

describe('見立て', () => {
  it('[L5] of a shared card is written in internal only', () => {
    const board = createBoard()
    const card = board.add('表')
    const touched: string[] = []
    board.docs.onUpdate(({ docKey }) => touched.push(docKey))
    valueOf(
      judgeCard(board.context, card, {
        walls: ['unseen'],
        confirmation: 'heard',
        maybeEssential: true,
        note: '仮説',
      }),
    )
    expect(touched).toEqual(['internal'])
    expect(board.snapshot().judgements.get(card)).toMatchObject({
      walls: ['unseen'],
      confirmation: 'heard',
      maybeEssential: true,
      note: '仮説',
    })
    valueOf(judgeCard(board.context, card, { confirmation: null, maybeEssential: false }))
    expect(board.snapshot().judgements.get(card)).toMatchObject({
      walls: ['unseen'],
      confirmation: null,
      maybeEssential: false,
      note: '仮説',
    })
    expect(codeOf(judgeCard(board.context, 'nobody00', {}))).toBe('card.gone')
  })

  it('[U2] takes a note typed in one stretch as one step', () => {
    const board = createBoard()
    const card = board.add('表')
    const continues = valueOf(judgeCard(board.context, card, { note: 'メ' }))
    valueOf(judgeCard(board.context, card, { note: 'メモ', continues }))
    board.docs.history.undo()
    expect(board.snapshot().judgements.get(card)?.note ?? '').toBe('')
  })
})
