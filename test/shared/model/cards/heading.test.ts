import { describe, expect, it } from 'vitest'
import { readHeading } from '../../../../shared/model/cards/heading'

const identity = { id: 'card0001', docKey: 'shared', text: '言葉' } as const

describe('a card of kind heading', () => {
  it('reads from an empty record with every default', () => {
    expect(readHeading(identity, new Map())).toMatchObject({
      ...identity,
      kind: 'heading',
      layer: 'shared',
      pos: null,
      pinned: false,
    })
  })
})
