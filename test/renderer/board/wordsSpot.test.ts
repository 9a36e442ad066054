import { describe, expect, it } from 'vitest'
import { wordsSpot } from '../../../renderer/board/wordsSpot'
import { setCardKind } from '../../../shared/commands/setCardKind'
import { CARD_STYLES, cardSize } from '../../../shared/layout/cardSize'
import { createBoard, valueOf } from '../../helpers/createBoard'

describe('where words are written on a card', () => {
  const board = createBoard()
  const id = board.add('場がない', { kind: 'why' })

  it('is where they stand, at the head of the card', () => {
    expect(wordsSpot(board.card(id))).toMatchObject({
      top: CARD_STYLES.why.padTop,
      lineCount: 1,
      fontSize: 15,
    })
  })

  it('is below 本人の言葉 where these lead, small as the earlier wording is', () => {
    valueOf(setCardKind(board.context, { cardId: id, kind: 'root', ownerWords: '私が作らなかった' }))
    const { top, lineCount, lineHeight, bold } = wordsSpot(board.card(id))
    const { padBottom, metaHeight } = CARD_STYLES.root
    expect(bold).toBe(false)
    expect(top + lineCount * lineHeight + metaHeight + padBottom).toBe(cardSize(board.card(id)).height)
  })
})
