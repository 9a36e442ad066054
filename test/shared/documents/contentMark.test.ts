import { describe, expect, it } from 'vitest'
import { judgeCard } from '../../../shared/commands/judgeCard'
import { moveCards } from '../../../shared/commands/moveCards'
import { renameEngagement } from '../../../shared/commands/renameEngagement'
import { setCardDetails } from '../../../shared/commands/setCardDetails'
import { setCardText } from '../../../shared/commands/setCardText'
import { contentMark } from '../../../shared/documents/contentMark'
import { createBoard } from '../../helpers/createBoard'
import { outlineOf, snapshotOf } from '../layout/sheetFixture'

describe('照合記号', () => {
  it('is eight letters, easy to compare', () => {
    expect(contentMark(createBoard().snapshot())).toMatch(/^[0-9a-f]{4}-[0-9a-f]{4}$/)
  })

  it('is equal for equal content, whatever the ids', () => {
    const outline = outlineOf(3, 80)
    expect(contentMark(snapshotOf(outline, '見本', 'card'))).toBe(
      contentMark(snapshotOf(outline, '見本', 'zzzz')),
    )
  })

  it('differs after every change somebody can see, and is as before when it is undone', () => {
    const board = createBoard()
    const [left, right] = [board.add('納期'), board.add('品質')]
    const why = board.why(left, '段取り')
    const before = contentMark(board.snapshot())
    const deeds: readonly (() => unknown)[] = [
      () => setCardText(board.context, { cardId: left, text: '納期。' }),
      () => setCardDetails(board.context, left, { area: 'production' }),
      () => setCardDetails(board.context, left, { voice: 'owner' }),
      () => moveCards(board.context, [{ cardId: left, pos: { x: 5, y: -200 }, isInSky: true }]),
      () => board.link('why', right, why),
      () => judgeCard(board.context, left, { walls: ['unseen'] }),
      () => renameEngagement(board.context, '見本', 'R8-014'),
      () => board.add('在庫'),
    ]
    const marks = deeds.map((deed) => {
      deed()
      const mark = contentMark(board.snapshot())
      board.docs.history.undo()
      expect(contentMark(board.snapshot())).toBe(before)
      return mark
    })
    expect(new Set([before, ...marks]).size).toBe(deeds.length + 1)
  })
})
