import { describe, expect, it } from 'vitest'
import { hintsFor } from '../../../../renderer/iceberg/hints/hintsFor'
import { shownHints } from '../../../../renderer/iceberg/hints/shownHints'
import { deleteCards } from '../../../../shared/commands/deleteCards'
import { setAsideHint } from '../../../../shared/commands/setAsideHint'
import { takeBackCard } from '../../../../shared/commands/takeBackCard'
import { createBoard } from '../../../helpers/createBoard'

function twoHints() {
  const board = createBoard()
  const top = board.add('売上が減っている')
  const [older, newer] = [board.why(top, '景気が悪い'), board.why(top, '人口減少')]
  const found = (audience: 'team' | 'room') => ({ audience, hints: hintsFor(board.snapshot(), audience) })
  return { board, older, newer, found }
}

describe('the hints to show', () => {
  it('are the newest first, or those about the chosen card', () => {
    const { board, older, newer, found } = twoHints()
    const first = (...chosen: readonly string[]) =>
      shownHints(board.snapshot(), found('team'), { audience: 'team', selection: new Set(chosen) })[0]?.about
    expect(first()).toEqual([newer])
    expect(first(older)).toEqual([older])
  })

  it('are none that were found for others: from one moment to the next the room may look on', () => {
    const { board, found } = twoHints()
    const selection = new Set<string>()
    expect(shownHints(board.snapshot(), found('team'), { audience: 'room', selection })).toEqual([])
    expect(shownHints(board.snapshot(), found('room'), { audience: 'team', selection })).toEqual([])
    expect(shownHints(board.snapshot(), null, { audience: 'team', selection })).toEqual([])
  })

  it('lose what was set aside and what is gone at once, before anything is looked for again', () => {
    const { board, older, newer, found } = twoHints()
    const before = found('team')
    const left = () =>
      shownHints(board.snapshot(), before, { audience: 'team', selection: new Set() }).flatMap(
        ({ about }) => about,
      )
    expect(left()).toEqual([newer, older])
    setAsideHint(board.context, { id: 'outsideOnly', about: [newer] })
    expect(left()).toEqual([older])
    board.docs.history.undo()
    expect(left()).toEqual([newer, older])
    deleteCards(board.context, [older])
    expect(left()).toEqual([newer])
  })

  it('lose, for the room, what was taken back a moment ago', () => {
    const { board, older, newer, found } = twoHints()
    const before = found('room')
    takeBackCard(board.context, { cardId: newer, to: 'internal' })
    expect(board.card(newer).layer).toBe('internal')
    const left = shownHints(board.snapshot(), before, { audience: 'room', selection: new Set() })
    expect(left.map(({ about }) => about)).toEqual([[older]])
  })
})
