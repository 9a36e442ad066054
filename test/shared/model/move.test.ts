import { describe, expect, it } from 'vitest'
import { readMove } from '../../../shared/model/move'

describe('a move between layers', () => {
  it('says which card went from where to where and when', () => {
    const raw = new Map<string, unknown>([
      ['cardId', 'card0001'],
      ['from', 'internal'],
      ['to', 'shared'],
      ['at', 9],
    ])
    expect(readMove('move0001', raw)).toEqual({
      id: 'move0001',
      cardId: 'card0001',
      from: 'internal',
      to: 'shared',
      at: 9,
    })
  })

  it('is passed over when it names no document', () => {
    expect(
      readMove(
        'move0001',
        new Map([
          ['cardId', 'card0001'],
          ['from', 'internal'],
          ['to', 'the internet'],
        ]),
      ),
    ).toBeNull()
  })
})
