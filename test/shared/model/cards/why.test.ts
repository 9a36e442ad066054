import { describe, expect, it } from 'vitest'
import { readWhy } from '../../../../shared/model/cards/why'

const identity = { id: 'card0001', docKey: 'shared', text: '言葉' } as const

describe('a card of kind why', () => {
  it('reads from an empty record with every default', () => {
    expect(readWhy(identity, new Map())).toMatchObject({
      ...identity,
      kind: 'why',
      layer: 'shared',
      pos: null,
      pinned: false,
    })
  })
})
