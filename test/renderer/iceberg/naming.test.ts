// 本人の言葉 on their way to a card: asked for, refused, left, confirmed. Against real documents.
import { beforeEach, describe, expect, it } from 'vitest'
import { setOwnerWords } from '../../../shared/commands/setOwnerWords'
import { failure } from '../../../shared/lib/result'
import { addRoot } from '../../helpers/addRoot'
import { openIceberg } from '../../helpers/openIceberg'

let { board, session, refusals, dialog, accept, childTexts, type } = openIceberg()
beforeEach(() => {
  ;({ board, session, refusals, dialog, accept, childTexts, type } = openIceberg())
})

describe('本人の言葉', () => {
  it('are asked for before anything becomes a 裏課題', () => {
    const answer = board.why(board.add('一'), '任せられない')
    session.map.setKind(answer, 'root')
    expect(dialog()).toEqual({ kind: 'nameRoot', cardId: answer, words: '任せられない' })
    expect(board.card(answer).kind).toBe('why')
    session.naming.confirm(answer, '任せきれないのは自分だ')
    expect(board.card(answer)).toMatchObject({ kind: 'root', ownerWords: '任せきれないのは自分だ' })
  })

  it('are waited for by a line finished with !: nothing is asked, and the caret goes on beside it', () => {
    const top = board.add('一')
    session.outline.askWhy(top)
    const answer = type('！任せられない')
    session.outline.addBelow(answer, top)
    expect(dialog()).toBeNull()
    expect(board.card(answer)).toMatchObject({ kind: 'root', text: '任せられない', ownerWords: '' })
    expect(session.core.state().draft).toMatchObject({ kind: 'why', parentId: top })
    type('決められない', 'next')
    expect(childTexts(top)).toEqual(['任せられない', '決められない'])
    session.map.undo()
    session.map.undo()
    expect(board.card(answer)).toMatchObject({ kind: 'why', text: '！任せられない' })
  })

  it('are not waited for where answers hang below: the words stay as they were typed, and the reason is told', () => {
    const answer = board.why(board.add('一'), '任せられない')
    board.why(answer, 'その下')
    session.outline.edit(answer)
    session.map.commitText(answer, '!任せられない', 'a')
    session.outline.edit(null)
    expect(refusals()).toEqual(['root.hasWhys'])
    expect(board.card(answer)).toMatchObject({ kind: 'why', text: '!任せられない' })
  })

  it('are not waited for because of a ! that was there before, nor can a 裏課題 be answered by Ctrl+Enter', () => {
    const [old, fresh] = [board.add('！急ぎ'), board.add('新しい')]
    session.outline.edit(old)
    session.outline.edit(fresh)
    session.map.commitText(fresh, '！新しい', 'a')
    session.outline.askWhy(fresh)
    expect(board.card(old).kind).toBe('surface')
    expect([board.card(fresh).kind, session.core.state().draft]).toEqual(['root', null])
    expect(refusals()).toEqual(['link.belowRoot'])
  })

  it('survive a やめる to cutting lines, and it is told which lines those are', () => {
    const answer = board.why(board.add('一'), '任せられない')
    board.why(answer, 'その下')
    session.naming.confirm(answer, '任せきれないのは自分だ')
    const offer = dialog()
    if (offer?.kind !== 'offer') throw new Error('nothing is offered')
    expect(offer).toMatchObject({ ends: ['その下'], held: { words: '任せきれないのは自分だ' } })
    offer.held?.goBack()
    expect(dialog()).toMatchObject({ kind: 'nameRoot', words: '任せきれないのは自分だ' })
    session.core.set({ dialog: null })
    session.map.setKind(answer, 'root')
    expect(dialog()).toMatchObject({ kind: 'nameRoot', words: '任せきれないのは自分だ' })
  })

  it('that were typed and not confirmed are in no document, and stand there again the next time', () => {
    const answer = board.why(board.add('一'), '任せられない')
    session.map.nameRoot(answer)
    session.naming.leave(answer, '任せきれないのは')
    expect(dialog()).toBeNull()
    expect(board.card(answer)).toMatchObject({ kind: 'why', text: '任せられない' })
    session.map.nameRoot(answer)
    expect(dialog()).toMatchObject({ words: '任せきれないのは' })
  })

  it('that nobody typed are not remembered: what the card says by now stands there the next time', () => {
    const answer = board.why(board.add('一'), '任せられない')
    session.map.nameRoot(answer)
    session.naming.leave(answer, '任せられない ')
    session.map.commitText(answer, '決められない', 'a')
    session.map.nameRoot(answer)
    expect(dialog()).toMatchObject({ words: '決められない' })
    session.naming.confirm(answer, '自分が決めてきた')
    session.map.nameRoot(answer)
    session.naming.leave(answer, '自分が決めてきた')
    setOwnerWords(board.context, { cardId: answer, ownerWords: '怖かった' })
    session.map.nameRoot(answer)
    expect(dialog()).toMatchObject({ words: '怖かった' })
  })

  it('are not remembered either where somebody else changed the card while its dialog was open', () => {
    const answer = addRoot(board, '任せられない', { ownerWords: '自分だ' })
    session.map.nameRoot(answer)
    setOwnerWords(board.context, { cardId: answer, ownerWords: '怖かった' })
    session.naming.leave(answer, '自分だ')
    session.map.nameRoot(answer)
    expect(dialog()).toMatchObject({ words: '怖かった' })
  })

  it('that were cleared or put back are forgotten', () => {
    const answer = board.why(board.add('一'), '任せられない')
    for (const last of [' ', '任せられない']) {
      session.map.nameRoot(answer)
      session.naming.leave(answer, '任せきれないのは')
      session.map.nameRoot(answer)
      expect(dialog()).toMatchObject({ words: '任せきれないのは' })
      session.naming.leave(answer, last)
      session.map.nameRoot(answer)
      expect(dialog()).toMatchObject({ words: '任せられない' })
      session.naming.leave(answer, '任せられない')
    }
  })

  it('that are set aside are known while no dialog holds them and their card does not say them', () => {
    const [answer, other] = [board.add('任せられない'), board.add('急ぎ')]
    expect(session.naming.setAside()).toEqual([])
    session.map.nameRoot(answer)
    session.naming.leave(answer, '任せきれないのは')
    const aside = [{ cardId: answer, words: '任せきれないのは' }]
    expect(session.naming.setAside()).toEqual(aside)
    session.map.nameRoot(other)
    expect(session.naming.setAside()).toEqual(aside)
    session.map.nameRoot(answer)
    expect(session.naming.setAside()).toEqual([])
    session.core.set({ dialog: null })
    session.map.commitText(answer, '任せきれないのは', 'a')
    expect(session.naming.setAside()).toEqual([])
    session.map.undo()
    session.naming.confirm(answer, '自分だ')
    expect(session.naming.setAside()).toEqual([])
  })

  it('that are refused stay in their dialog', () => {
    const answer = board.why(board.add('一'), '任せられない')
    const docs = { ...board.docs, change: () => failure('engagement.readOnly') }
    const { session, refusals, dialog } = openIceberg({ context: { ...board.context, docs } })
    session.map.nameRoot(answer)
    session.naming.confirm(answer, '任せきれないのは自分だ')
    expect(board.card(answer).kind).toBe('why')
    expect(refusals()).toHaveLength(1)
    expect(dialog()).toMatchObject({ kind: 'nameRoot', words: '任せきれないのは自分だ' })
  })

  it('on an answer that has answers of its own offer to cut them', () => {
    const answer = board.why(board.add('一'), '任せられない')
    board.why(answer, 'その下')
    session.naming.confirm(answer, '任せられない')
    expect(dialog()).toMatchObject({ offer: 'changeByCutting', count: 1 })
    accept()
    expect(board.card(answer).kind).toBe('root')
  })
})
