import { describe, expect, it } from 'vitest'
import { readSurface } from '../../../../shared/model/cards/surface'

const identity = { id: 'card0001', docKey: 'shared', text: '言葉' } as const

describe('a card of kind surface', () => {
  it('reads from an empty record with every default', () => {
    expect(readSurface(identity, new Map())).toMatchObject({
      ...identity,
      kind: 'surface',
      layer: 'shared',
      pos: null,
      pinned: false,
    })
  })
  it('has a 領域 or none', () => {
    expect(readSurface(identity, new Map([['area', 'finance']])).area).toBe('finance')
    expect(readSurface(identity, new Map([['area', 'weather']])).area).toBeNull()
  })
})
