import { describe, expect, it } from 'vitest'
import { setCardKind } from '../../../shared/commands/setCardKind'
import { cardWordings } from '../../../shared/model/cardWordings'
import { createBoard, valueOf, type TestBoard } from '../../helpers/createBoard'

function rootSaid(board: TestBoard, text: string, ownerWords: string): string {
  const id = board.add(text, { kind: 'note' })
  valueOf(
    setCardKind(board.context, { cardId: id, kind: 'root', ownerWords, awaitsWords: ownerWords === '' }),
  )
  return id
}

describe('the wordings of a card', () => {
  it('are its words, where nobody has said them otherwise', () => {
    const board = createBoard()
    expect(cardWordings(board.card(board.add('受注が読めない')))).toEqual({
      lead: '受注が読めない',
      earlier: '',
    })
  })

  it('begin with 本人の言葉, and keep how it was put before', () => {
    const board = createBoard()
    expect(cardWordings(board.card(rootSaid(board, '権限の集中', '全部自分で決めてきた')))).toEqual({
      lead: '全部自分で決めてきた',
      earlier: '権限の集中',
    })
  })

  it('are one when the owner says it in the same words, or has not said it yet', () => {
    const board = createBoard()
    const same = cardWordings(board.card(rootSaid(board, '話す場がない', '話す場がない')))
    const waiting = cardWordings(board.card(rootSaid(board, '権限の集中', '')))
    expect([same, waiting]).toEqual([
      { lead: '話す場がない', earlier: '' },
      { lead: '権限の集中', earlier: '' },
    ])
  })
})
