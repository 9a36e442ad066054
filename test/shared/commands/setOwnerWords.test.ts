import { describe, expect, it } from 'vitest'
import { setCardKind } from '../../../shared/commands/setCardKind'
import { setOwnerWords } from '../../../shared/commands/setOwnerWords'
import { codeOf, createBoard, valueOf } from '../../helpers/createBoard'

describe('本人の言葉', () => {
  it('can be said anew, and belongs to a 裏課題 only', () => {
    const board = createBoard()
    const card = board.add('下', { kind: 'why' })
    expect(codeOf(setOwnerWords(board.context, { cardId: card, ownerWords: 'x' }))).toBe('root.onlyRoot')
    valueOf(setCardKind(board.context, { cardId: card, kind: 'root', ownerWords: '初めの言葉' }))
    valueOf(setOwnerWords(board.context, { cardId: card, ownerWords: '言い直した言葉' }))
    expect(board.card(card)).toMatchObject({ ownerWords: '言い直した言葉', text: '下' })
  })
})
