import { describe, expect, it } from 'vitest'
import { readCardBase } from '../../../../shared/model/cards/cardBase'

describe('what every card has', () => {
  it('is read from a full record', () => {
    const raw = new Map<string, unknown>([
      ['pos', [3, 4]],
      ['pinned', true],
      ['order', 'a1'],
      ['voice', 'owner'],
      ['parked', true],
      ['source', 'S2 L134'],
      ['createdAt', 5],
    ])
    expect(readCardBase({ id: 'card0001', docKey: 'owner:person01', text: 'あ' }, raw)).toEqual({
      id: 'card0001',
      docKey: 'owner:person01',
      text: 'あ',
      layer: 'owner',
      pos: { x: 3, y: 4 },
      pinned: true,
      order: 'a1',
      voice: 'owner',
      parked: true,
      source: 'S2 L134',
      createdAt: 5,
    })
  })
})
