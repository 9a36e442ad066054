import { describe, expect, it } from 'vitest'
import { encodeCollected } from '../../../shared/doc/encodeCollected'
import { readUpdate } from '../../../shared/doc/readUpdate'
import { setCardText } from '../../../shared/commands/setCardText'
import { createBoard, valueOf } from '../../helpers/createBoard'

describe('bytes that leave the console', () => {
  it('[L3] carry no word that was typed over, though undo still remembers it', () => {
    const board = createBoard()
    const card = board.add('言い過ぎた言葉')
    valueOf(setCardText(board.context, { cardId: card, text: '落ち着いた言い方' }))
    const bytes = encodeCollected(board.docs.document('shared').ydoc)
    expect(Buffer.from(bytes).toString('utf8')).not.toContain('言い過ぎた')
    expect(valueOf(readUpdate('shared', bytes)).cards.get(card)?.text).toBe('落ち着いた言い方')
    board.docs.history.undo()
    expect(board.card(card).text).toBe('言い過ぎた言葉')
  })
})
