import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { deleteCards } from '../../../shared/commands/deleteCards'
import { judgeCard } from '../../../shared/commands/judgeCard'
import { promoteCard } from '../../../shared/commands/promoteCard'
import { setCardText } from '../../../shared/commands/setCardText'
import { createEngagementDocs } from '../../../shared/doc/engagementDocs'
import { createBoard, valueOf } from '../../helpers/createBoard'

describe('undo', () => {
  it('[U1] takes back one command, in however many documents it was', () => {
    const board = createBoard()
    const open = board.add('表')
    const before = board.texts()
    board.docs.change((writer) => {
      writer.putCard({ id: 'card0001', docKey: 'shared', kind: 'surface', text: 'みんなで' })
      writer.putCard({ id: 'card0002', docKey: 'internal', kind: 'note', text: '支援チーム' })
    })
    expect(board.docs.history.undo()).toBe(true)
    expect(board.texts()).toEqual(before)
    expect(board.docs.history.redo()).toBe(true)
    expect(board.texts()).toEqual(['みんなで', '表', '支援チーム'].sort())
    expect(board.snapshot().cards.has(open)).toBe(true)
  })

  it('[U1] goes back and forth through steps in different documents in the order they were made', () => {
    const board = createBoard()
    const card = board.add('一')
    valueOf(judgeCard(board.context, card, { maybeEssential: true }))
    valueOf(setCardText(board.context, { cardId: card, text: '二' }))
    valueOf(judgeCard(board.context, card, { note: 'メモ' }))
    const state = (): unknown[] => [
      board.snapshot().cards.get(card)?.text,
      board.snapshot().judgements.get(card)?.note,
      board.snapshot().judgements.get(card)?.maybeEssential,
    ]
    const { history } = board.docs
    history.undo()
    expect(state()).toEqual(['二', '', true])
    history.undo()
    expect(state()).toEqual(['一', '', true])
    history.undo()
    expect(state()).toEqual(['一', undefined, undefined])
    history.redo()
    history.redo()
    history.redo()
    expect(state()).toEqual(['二', 'メモ', true])
    expect(history.canRedo()).toBe(false)
  })

  it('[U2] takes a stretch of typing as one step', () => {
    const board = createBoard()
    const card = board.add('あ')
    const first = valueOf(setCardText(board.context, { cardId: card, text: 'ああ' }))
    const second = valueOf(setCardText(board.context, { cardId: card, text: 'あああ', continues: first }))
    valueOf(setCardText(board.context, { cardId: card, text: 'ああああ', continues: second }))
    board.docs.history.undo()
    expect(board.card(card).text).toBe('あ')
  })

  it('[U2] begins a new step when something else came between', () => {
    const board = createBoard()
    const card = board.add('あ')
    const first = valueOf(setCardText(board.context, { cardId: card, text: 'ああ' }))
    board.add('別の札')
    valueOf(setCardText(board.context, { cardId: card, text: 'あああ', continues: first }))
    board.docs.history.undo()
    expect(board.card(card).text).toBe('ああ')
  })

  it('[U3] never takes back a second deed because the first has nothing left to undo', () => {
    const board = createBoard()
    const [kept, gone] = [board.add('残る'), board.add('消える')]
    valueOf(setCardText(board.context, { cardId: gone, text: '消える札' }))
    const guest = createBoard(createEngagementDocs('engagement1'))
    guest.docs.apply('shared', Y.encodeStateAsUpdate(board.docs.document('shared').ydoc), 'lan')
    guest.docs.onUpdate(({ update }) => board.docs.apply('shared', update, 'lan'))
    valueOf(deleteCards(guest.context, [gone]))
    board.docs.history.undo()
    expect(board.snapshot().cards.has(kept)).toBe(true)
  })

  it('[U3] leaves alone what somebody else did', () => {
    const board = createBoard()
    const mine = board.add('私の札')
    const guest = createBoard(createEngagementDocs('engagement1'))
    guest.docs.apply('shared', Y.encodeStateAsUpdate(board.docs.document('shared').ydoc), 'lan')
    guest.docs.onUpdate(({ update }) => board.docs.apply('shared', update, 'lan'))
    const theirs = guest.add('社長の札')
    board.docs.history.undo()
    expect([board.snapshot().cards.has(mine), board.snapshot().cards.has(theirs)]).toEqual([false, true])
  })

  it('[U4] forgets undone deeds when a new one is done, in every document', () => {
    const board = createBoard()
    const card = board.add('表')
    valueOf(judgeCard(board.context, card, { note: '見立て' }))
    board.docs.history.undo()
    expect(board.docs.history.canRedo()).toBe(true)
    board.add('別')
    expect(board.docs.history.canRedo()).toBe(false)
    expect(board.snapshot().judgements.get(card)?.note ?? '').toBe('')
  })

  it('[U4] a move between layers is a new deed too: what was undone before it does not come back', () => {
    const board = createBoard()
    const card = board.add('仮説', { docKey: 'internal' })
    board.add('表')
    board.docs.history.undo()
    valueOf(promoteCard(board.context, { cardId: card, to: 'shared' }))
    expect([board.docs.history.canRedo(), board.docs.history.redo()]).toEqual([false, false])
    expect(board.texts()).toEqual(['仮説'])
  })

  it('[U5] stops once at a move between layers, says which it was, and then goes on to older deeds', () => {
    const board = createBoard()
    const { history } = board.docs
    const card = board.add('仮説', { docKey: 'internal' })
    const older = board.add('表')
    valueOf(promoteCard(board.context, { cardId: card, to: 'shared' }))
    expect([history.canUndo(), history.lastMove()]).toEqual([
      true,
      { cardId: card, from: 'internal', to: 'shared' },
    ])
    expect([history.undo(), board.snapshot().cards.has(older), history.lastMove()]).toEqual([
      false,
      true,
      null,
    ])
    expect([history.undo(), board.snapshot().cards.has(older)]).toEqual([true, false])
    expect([history.redo(), board.snapshot().cards.has(older)]).toEqual([true, true])
    expect(board.card(card).docKey).toBe('shared')
  })

  it('[U5] takes back first what was done after the move, and can do it again', () => {
    const board = createBoard()
    const { history } = board.docs
    const card = board.add('仮説', { docKey: 'internal' })
    valueOf(promoteCard(board.context, { cardId: card, to: 'shared' }))
    board.add('あと')
    expect([history.lastMove(), history.undo(), board.texts()]).toEqual([null, true, ['仮説']])
    expect([history.lastMove()?.cardId, history.undo()]).toEqual([card, false])
    expect([history.redo(), board.texts()]).toEqual([true, ['あと', '仮説'].sort()])
  })

  it('[U1] tells who listens only when a step is wholly taken back', () => {
    const board = createBoard()
    const { history } = board.docs
    board.add('一')
    const first = history.lastStep()
    board.add('二')
    const heard: number[] = []
    history.subscribe(() => heard.push(history.lastStep()))
    history.undo()
    expect(heard).toEqual([first])
  })

  it('[U1] says which step it would take back', () => {
    const board = createBoard()
    const { history } = board.docs
    expect(history.lastStep()).toBe(0)
    board.add('一')
    const first = history.lastStep()
    board.add('二')
    expect(history.lastStep()).toBeGreaterThan(first)
    history.undo()
    expect(history.lastStep()).toBe(first)
  })
})
