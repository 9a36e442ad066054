import { describe, expect, it } from 'vitest'
import { moveToLayer } from '../../../shared/commands/moveToLayer'
import { codeOf, createBoard, valueOf } from '../../helpers/createBoard'

describe('moving a card between layers', () => {
  it('[L1] takes its links to where the more private end is', () => {
    const board = createBoard()
    const top = board.add('表')
    const guess = board.why(top, '仮説', { docKey: 'internal' })
    const deeper = board.why(guess, 'もう一つの仮説', { docKey: 'internal' })
    valueOf(moveToLayer(board.context, { cardId: guess, to: 'shared' }))
    const homes = Object.fromEntries(
      [...board.snapshot().links.values()].map((link) => [link.to, link.docKey]),
    )
    expect(homes).toEqual({ [guess]: 'shared', [deeper]: 'internal' })
    expect(board.card(guess).docKey).toBe('shared')
  })

  it('refuses what would join two persons, changing nothing', () => {
    const board = createBoard()
    board.docs.open('owner:person01')
    const mine = board.add('社長の言葉', { docKey: 'owner:person01' })
    const guess = board.why(mine, '仮説', { docKey: 'internal' })
    expect(codeOf(moveToLayer(board.context, { cardId: guess, to: 'owner:person02' }))).toBe(
      'link.twoPersons',
    )
    expect([board.card(guess).docKey, board.snapshot().moves.length]).toEqual(['internal', 0])
    expect(codeOf(moveToLayer(board.context, { cardId: guess, to: 'internal' }))).toBe('layer.alreadyThere')
  })

  it('[D9] begins no sheet in an 案件 that another window writes', () => {
    const board = createBoard()
    const card = board.add('表')
    board.docs.lock({ code: 'engagement.takenOver' })
    const before = board.docs.docKeys()
    expect(codeOf(moveToLayer(board.context, { cardId: card, to: 'owner:person01' }))).toBe(
      'engagement.takenOver',
    )
    expect(board.docs.docKeys()).toEqual(before)
  })
})
