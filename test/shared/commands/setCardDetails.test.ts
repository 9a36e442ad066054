import { describe, expect, it } from 'vitest'
import { setCardDetails } from '../../../shared/commands/setCardDetails'
import { codeOf, createBoard, valueOf } from '../../helpers/createBoard'

describe('くわしく', () => {
  it('changes what is named, takes away what is null, leaves the rest', () => {
    const board = createBoard()
    const card = board.add('表', { voice: 'owner' })
    valueOf(setCardDetails(board.context, card, { area: 'production', parked: true }))
    expect(board.card(card)).toMatchObject({ voice: 'owner', area: 'production', parked: true })
    valueOf(setCardDetails(board.context, card, { voice: null, parked: false }))
    expect(board.card(card)).toMatchObject({ voice: null, area: 'production', parked: false })
    expect(codeOf(setCardDetails(board.context, 'nobody00', {}))).toBe('card.gone')
  })
})
