import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { deleteCards } from '../../../shared/commands/deleteCards'
import { moveCards } from '../../../shared/commands/moveCards'
import { promoteCard } from '../../../shared/commands/promoteCard'
import { setCardText } from '../../../shared/commands/setCardText'
import { takeBackCard } from '../../../shared/commands/takeBackCard'
import { encodeCollected } from '../../../shared/doc/encodeCollected'
import { createEngagementDocs, type DocumentUpdate } from '../../../shared/doc/engagementDocs'
import { codeOf, createBoard, valueOf } from '../../helpers/createBoard'

const wordsIn = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')

describe('the documents of an 案件', () => {
  it('[D1] change once per document, under one command number', () => {
    const board = createBoard()
    const hypothesis = board.add('仮説', { docKey: 'internal' })
    const updates: DocumentUpdate[] = []
    board.docs.onUpdate((update) => updates.push(update))
    valueOf(promoteCard(board.context, { cardId: hypothesis, to: 'shared' }))
    expect(updates.map((update) => update.docKey).sort()).toEqual(['internal', 'shared'])
    expect(new Set(updates.map((update) => update.commandId)).size).toBe(1)
  })

  it('[D1] tell the views once per command, when it is whole', () => {
    const board = createBoard()
    const parent = board.add('表')
    const seen: number[] = []
    board.docs.subscribe(() => seen.push(board.snapshot().links.size))
    board.why(parent, 'なぜ')
    expect(seen).toEqual([1])
  })

  it('[D3] keep the identity of what did not change', () => {
    const board = createBoard()
    const [first, second] = [board.add('一'), board.add('二')]
    const before = board.snapshot()
    valueOf(setCardText(board.context, { cardId: first, text: '一つ' }))
    expect(board.snapshot()).not.toBe(before)
    expect(board.card(second)).toBe(before.cards.get(second))
    expect(before.cards.get(first)?.text).toBe('一')
  })

  it('[D4] keep an unknown kind and unknown fields, also when the card changes its layer', () => {
    const board = createBoard()
    const { ydoc, cards } = board.docs.document('internal')
    ydoc.transact(() => {
      const stored = new Y.Map<unknown>()
      cards.set('future00', stored)
      stored.set('kind', 'hologram')
      stored.set('shine', 7)
      stored.set('text', new Y.Text('未来のカード'))
    }, 'lan')
    expect(board.card('future00')).toMatchObject({
      kind: 'unknown',
      storedKind: 'hologram',
      text: '未来のカード',
    })
    valueOf(promoteCard(board.context, { cardId: 'future00', to: 'shared' }))
    const moved = board.docs.document('shared').cards.get('future00') as Y.Map<unknown>
    expect([moved.get('kind'), moved.get('shine'), board.card('future00').text]).toEqual([
      'hologram',
      7,
      '未来のカード',
    ])
  })

  it('[D5] refuse every change when a newer version wrote them', () => {
    const board = createBoard()
    const card = board.add('表')
    const { ydoc, meta } = board.docs.document('shared')
    ydoc.transact(() => meta.set('schema', 2), 'lan')
    expect(board.snapshot().readOnly).toBe(true)
    expect(codeOf(setCardText(board.context, { cardId: card, text: '書き換え' }))).toBe('engagement.readOnly')
    expect(board.docs.history.undo()).toBe(false)
    expect(board.card(card).text).toBe('表')
  })

  it('[D9] refuse every change with the reason once another window writes them, and can still be read', () => {
    const board = createBoard()
    const card = board.add('表')
    let told = 0
    board.docs.subscribe(() => (told += 1))
    board.docs.lock({ code: 'engagement.takenOver' })
    expect([board.snapshot().readOnly, told]).toEqual([true, 1])
    expect(codeOf(setCardText(board.context, { cardId: card, text: '書き換え' }))).toBe(
      'engagement.takenOver',
    )
    const { history } = board.docs
    expect([history.canUndo(), history.undo(), board.card(card).text]).toEqual([false, false, '表'])
  })

  it('[D6] keep both when two people type in one card', () => {
    const [here, there] = [createBoard(createEngagementDocs('e1')), createBoard(createEngagementDocs('e1'))]
    const card = here.add('受注が増えた')
    there.docs.apply('shared', Y.encodeStateAsUpdate(here.docs.document('shared').ydoc), 'lan')
    const toThere: Uint8Array[] = []
    here.docs.onUpdate((update) => toThere.push(update.update))
    const toHere: Uint8Array[] = []
    there.docs.onUpdate((update) => toHere.push(update.update))
    valueOf(setCardText(here.context, { cardId: card, text: '海外の受注が増えた' }))
    valueOf(setCardText(there.context, { cardId: card, text: '受注が増えた👍' }))
    for (const update of [...toThere]) there.docs.apply('shared', update, 'lan')
    for (const update of [...toHere]) here.docs.apply('shared', update, 'lan')
    expect(here.card(card).text).toBe('海外の受注が増えた👍')
    expect(there.card(card).text).toBe(here.card(card).text)
  })

  it('[D7] leave a card where one of two movers put it', () => {
    const [here, there] = [createBoard(createEngagementDocs('e1')), createBoard(createEngagementDocs('e1'))]
    const card = here.add('付箋', { kind: 'note' })
    there.docs.apply('shared', Y.encodeStateAsUpdate(here.docs.document('shared').ydoc), 'lan')
    valueOf(moveCards(here.context, [{ cardId: card, pos: { x: 10, y: 20 }, isInSky: false }]))
    valueOf(moveCards(there.context, [{ cardId: card, pos: { x: 300, y: 400 }, isInSky: false }]))
    there.docs.apply('shared', Y.encodeStateAsUpdate(here.docs.document('shared').ydoc), 'lan')
    here.docs.apply('shared', Y.encodeStateAsUpdate(there.docs.document('shared').ydoc), 'lan')
    expect(here.card(card).pos).toEqual(there.card(card).pos)
    expect([
      { x: 10, y: 20 },
      { x: 300, y: 400 },
    ]).toContainEqual(here.card(card).pos)
  })
})

describe('the layers', () => {
  it('[L2] bring the final words only when a card is shown to everybody', () => {
    const board = createBoard()
    const card = board.add('下書きの秘密', { docKey: 'internal' })
    valueOf(setCardText(board.context, { cardId: card, text: '見せる言葉' }))
    valueOf(promoteCard(board.context, { cardId: card, to: 'shared' }))
    const open = wordsIn(Y.encodeStateAsUpdate(board.docs.document('shared').ydoc))
    expect(open).toContain('見せる言葉')
    expect(open).not.toContain('秘密')
  })

  it('[L3] leave no word of a deleted or taken back card in the shared bytes, and undo brings a deleted one back', () => {
    const board = createBoard()
    const [deleted, taken] = [board.add('消した言葉'), board.add('引き取った言葉')]
    board.why(deleted, '答え')
    valueOf(takeBackCard(board.context, { cardId: taken, to: 'internal' }))
    valueOf(deleteCards(board.context, [deleted]))
    const open = wordsIn(encodeCollected(board.docs.document('shared').ydoc))
    expect(open).not.toContain('消した言葉')
    expect(open).not.toContain('引き取った言葉')
    expect(board.docs.history.undo()).toBe(true)
    expect(board.card(deleted).text).toBe('消した言葉')
    expect(board.snapshot().links.size).toBe(1)
    expect(wordsIn(encodeCollected(board.docs.document('shared').ydoc))).toContain('消した言葉')
  })

  it('[L3] send peers a deletion without the words, so a guest who joins later never receives them', () => {
    const board = createBoard()
    const guest = new Y.Doc()
    board.docs.onUpdate(({ docKey, update }) => {
      if (docKey === 'shared') Y.applyUpdate(guest, update)
    })
    const card = board.add('なかったことに')
    valueOf(deleteCards(board.context, [card]))
    expect(wordsIn(Y.encodeStateAsUpdate(guest))).not.toContain('なかったことに')
    board.docs.history.undo()
    expect(wordsIn(Y.encodeStateAsUpdate(guest))).toContain('なかったことに')
  })

  it('[L4] record every move and leave it out of Ctrl+Z', () => {
    const board = createBoard()
    const card = board.add('仮説', { docKey: 'internal' })
    valueOf(promoteCard(board.context, { cardId: card, to: 'shared' }))
    valueOf(takeBackCard(board.context, { cardId: card, to: 'internal' }))
    expect(
      board
        .snapshot()
        .moves.map(({ from, to }) => `${from}→${to}`)
        .sort(),
    ).toEqual(['internal→shared', 'shared→internal'])
    board.docs.history.undo()
    expect(board.snapshot().moves.length).toBe(2)
  })
})
