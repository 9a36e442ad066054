import { describe, expect, it } from 'vitest'
import { setCardText } from '../../../shared/commands/setCardText'
import { codeOf, createBoard, valueOf } from '../../helpers/createBoard'

describe('typing', () => {
  it('[D6] writes only what differs', () => {
    const board = createBoard()
    const card = board.add('供給が追いつかない'.repeat(50))
    let bytes = 0
    board.docs.onUpdate(({ update }) => (bytes += update.length))
    valueOf(setCardText(board.context, { cardId: card, text: `${board.card(card).text}。` }))
    expect(bytes).toBeLessThan(60)
  })

  it('says so when the card is gone', () => {
    expect(codeOf(setCardText(createBoard().context, { cardId: 'nobody00', text: 'x' }))).toBe('card.gone')
  })
})
