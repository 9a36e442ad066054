import { describe, expect, it } from 'vitest'
import type { Hint } from '../../../../shared/rules/hints/hint'
import { rankHints } from '../../../../shared/rules/hints/rankHints'
import { createBoard } from '../../../helpers/createBoard'

describe('hints for the moment', () => {
  const board = createBoard()
  const top = board.add('納期が遅れる')
  const first = board.why(top, '段取りが違う')
  const last = board.why(first, '教える時間をとっていない')
  const beside = board.why(top, '急ぎが入る')
  const elsewhere = board.why(board.add('残業が減らない'), '人が一人')
  const hintAbout = (id: string): Hint => ({ id: 'outsideOnly', about: [id], cardIds: [id] })
  const hints = [elsewhere, beside, last, first].map(hintAbout)
  const ranked = (...chosen: readonly string[]) =>
    rankHints(board.snapshot(), hints, new Set(chosen)).flatMap(({ about }) => about)

  it('are about the chosen card first, then its thread, then its branch, then the rest', () => {
    expect(ranked(last)).toEqual([last, first, beside, elsewhere])
    expect(ranked(beside)).toEqual([beside, last, first, elsewhere])
    expect(ranked(elsewhere)).toEqual([elsewhere, beside, last, first])
  })

  it('come as they are when nothing is chosen', () => {
    expect(ranked()).toEqual([elsewhere, beside, last, first])
  })
})
