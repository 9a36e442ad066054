import { describe, expect, it } from 'vitest'
import { cardViews } from '../../../renderer/board/cardView'
import { judgeCard } from '../../../shared/commands/judgeCard'
import { openPersonSheet } from '../../../shared/commands/openPersonSheet'
import { createBoard } from '../../helpers/createBoard'

describe('what a card shows', () => {
  const board = createBoard()
  const [left, right] = [board.add('供給が追いつかない'), board.add('商品が作れない')]
  const meeting = board.why(left, '部門の間が切れている')
  board.link('why', right, meeting)
  const fact = board.add('はじめて知った', { kind: 'fact' })
  const before = cardViews(board.snapshot())
  const untouched = before(left)
  board.link('supports', fact, meeting)
  const after = cardViews(board.snapshot())

  it('counts the threads that meet in it and the facts that carry it', () => {
    expect(after(meeting)).toMatchObject({ parentCount: 2, factCount: 1 })
  })

  it('is the same value while nothing about the card changed', () => {
    expect(after(left)).toBe(untouched)
    expect(before(meeting)).not.toBe(after(meeting))
  })

  it("carries the supporters' guess", () => {
    judgeCard(board.context, meeting, { maybeEssential: true })
    expect(cardViews(board.snapshot())(meeting)?.maybeEssential).toBe(true)
  })

  it('tells whose sheet it stands on, and nothing of the sort for the others', () => {
    openPersonSheet(board.context, 'chairman')
    const [person] = board.snapshot().persons
    const own = board.add('任せきれない', { docKey: `owner:${person?.id ?? ''}` })
    const viewOf = cardViews(board.snapshot())
    expect([viewOf(own)?.sheetOf, viewOf(left)?.sheetOf]).toEqual(['chairman', null])
  })

  it('is nothing for a card that is gone', () => {
    expect(after('gone0000')).toBeNull()
  })
})
