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

  it.each([
    ['a full-width space at the head', '　納期が遅れる'],
    ['a tab and spaces', '\t 納期が遅れる  '],
    ['line ends', '\n納期が遅れる\n\n'],
  ])('has words without the space around them: %s', (_what, text) => {
    expect(readCardBase({ id: 'card0001', docKey: 'shared', text }, new Map()).text).toBe('納期が遅れる')
  })

  it('keeps the space and the line ends within the words', () => {
    const text = '一行目\n　二行目  つづき'
    expect(readCardBase({ id: 'card0001', docKey: 'shared', text }, new Map()).text).toBe(text)
  })
})
