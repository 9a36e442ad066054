import { describe, expect, it } from 'vitest'
import { readFact } from '../../../../shared/model/cards/fact'

const identity = { id: 'card0001', docKey: 'shared', text: '言葉' } as const

describe('a card of kind fact', () => {
  it('reads from an empty record with every default', () => {
    expect(readFact(identity, new Map())).toMatchObject({
      ...identity,
      kind: 'fact',
      layer: 'shared',
      pos: null,
      pinned: false,
    })
  })
})
