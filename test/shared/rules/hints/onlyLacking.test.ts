import { describe, expect, it } from 'vitest'
import { hintSource } from '../../../../shared/rules/hints/hintSource'
import { onlyLacking } from '../../../../shared/rules/hints/onlyLacking'
import { deleteCards } from '../../../../shared/commands/deleteCards'
import { judgeCard } from '../../../../shared/commands/judgeCard'
import type { Wall } from '../../../../shared/model/wall'
import { createBoard } from '../../../helpers/createBoard'

function judged(...walls: readonly (readonly Wall[])[]) {
  const board = createBoard()
  const ids = walls.map((seen, index) => {
    const id = board.add(`表${index}`)
    judgeCard(board.context, id, { walls: seen })
    return id
  })
  return { board, ids, hints: () => onlyLacking(hintSource(board.snapshot())) }
}

describe('walls that are all 足りない (H7)', () => {
  it('are a hint about the cards they stand on', () => {
    const { ids, hints } = judged(['lacking'], ['lacking'])
    expect(hints()).toEqual([{ id: 'onlyLacking', about: ids, cardIds: ids }])
  })

  it('are none when another wall is seen anywhere, or on one card alone', () => {
    expect(judged(['lacking'], ['unseen']).hints()).toEqual([])
    expect(judged(['lacking'], ['unseen', 'lacking']).hints()).toEqual([])
    expect(judged(['lacking'], []).hints()).toEqual([])
  })

  it('do not count on a card that is gone', () => {
    const { board, ids, hints } = judged(['lacking'], ['lacking'])
    deleteCards(board.context, [ids[0] ?? ''])
    expect(hints()).toEqual([])
  })
})
