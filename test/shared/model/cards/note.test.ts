import { describe, expect, it } from 'vitest'
import { readNote } from '../../../../shared/model/cards/note'

const identity = { id: 'card0001', docKey: 'shared', text: '言葉' } as const

describe('a card of kind note', () => {
  it('reads from an empty record with every default', () => {
    expect(readNote(identity, new Map())).toMatchObject({
      ...identity,
      kind: 'note',
      layer: 'shared',
      pos: null,
      pinned: false,
    })
  })
})
