// The iceberg place when something is no longer its to change: a layer move that undo passes, a window that was taken over.
import { beforeEach, describe, expect, it } from 'vitest'
import { promoteCard } from '../../../shared/commands/promoteCard'
import { takeBackCard } from '../../../shared/commands/takeBackCard'
import { openIceberg } from '../../helpers/openIceberg'

let { board, session, news, editingId, refusals } = openIceberg()
beforeEach(() => {
  ;({ board, session, news, editingId, refusals } = openIceberg())
})

describe('an 案件 that another window has taken over', () => {
  it('keeps no card open, takes no words any more, and can still be chosen in', () => {
    const top = board.add('納期が遅れる')
    session.map.askWhy(top)
    const draft = editingId()
    board.docs.lock({ code: 'engagement.takenOver' })
    expect(session.core.state()).toMatchObject({ editing: null, draft: null })
    expect(session.core.view()).toBe(board.snapshot())
    expect(session.map.commitText(draft, '最後の言葉', 'late')).toBe(false)
    expect([session.map.commitText(top, '納期', 'late'), refusals()]).toEqual([
      false,
      ['engagement.takenOver'],
    ])
    session.map.askWhy(top)
    expect([session.core.state().draft, refusals()]).toEqual([
      null,
      ['engagement.takenOver', 'engagement.takenOver'],
    ])
    session.select(new Set([top]))
    expect([...session.core.state().selection]).toEqual([top])
  })
})

describe('undo after a card was moved to another layer', () => {
  const kinds = (): readonly string[] => news.map(({ kind }) => kind)

  it('[U5] takes nothing back the first time and says of which card, then goes on to older deeds', () => {
    const older = board.add('納期が遅れる')
    const card = board.add('任せきれない', { docKey: 'internal' })
    promoteCard(board.context, { cardId: card, to: 'shared' })
    session.map.undo()
    expect(board.texts()).toEqual(['任せきれない', '納期が遅れる'])
    expect(news).toEqual([
      { kind: 'notUndone', move: { cardId: card, from: 'internal', to: 'shared' }, text: '任せきれない' },
    ])
    session.map.undo()
    session.map.undo()
    expect([board.snapshot().cards.has(older), kinds()]).toEqual([false, ['notUndone']])
  })

  it('says nothing of a move that was reversed by hand since', () => {
    const card = board.add('任せきれない', { docKey: 'internal' })
    board.add('納期が遅れる')
    promoteCard(board.context, { cardId: card, to: 'shared' })
    takeBackCard(board.context, { cardId: card, to: 'internal' })
    session.map.undo()
    expect(news).toMatchObject([{ kind: 'notUndone', move: { from: 'shared', to: 'internal' } }])
    session.map.undo()
    expect([kinds(), board.texts()]).toEqual([['notUndone'], ['任せきれない']])
  })
})
