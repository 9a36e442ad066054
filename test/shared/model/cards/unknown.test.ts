import { describe, expect, it } from 'vitest'
import { readUnknown } from '../../../../shared/model/cards/unknown'

const identity = { id: 'card0001', docKey: 'shared', text: '言葉' } as const

describe('a card of kind unknown', () => {
  it('reads from an empty record with every default', () => {
    expect(readUnknown(identity, new Map())).toMatchObject({
      ...identity,
      kind: 'unknown',
      layer: 'shared',
      pos: null,
      pinned: false,
    })
  })
  it('[D4] remembers the kind a newer version gave it', () => {
    expect(readUnknown(identity, new Map([['kind', 'hologram']])).storedKind).toBe('hologram')
  })
})
