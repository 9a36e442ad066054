import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createBoardDocument, mapAt, textOf } from '../../../shared/doc/boardDocument'

describe('one document', () => {
  it('takes anything a stranger stored for nothing, instead of throwing', () => {
    const { cards } = createBoardDocument('shared')
    cards.set('card0001', 'not a map')
    cards.set('card0002', new Y.Map([['text', 5]]))
    expect(mapAt(cards, 'card0001')).toBeNull()
    const card = mapAt(cards, 'card0002')
    expect(card === null ? 'none' : textOf(card)).toBeNull()
  })
})
