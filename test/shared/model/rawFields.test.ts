import { describe, expect, it } from 'vitest'
import { readFlag, readPoint, readString, readTime } from '../../../shared/model/rawFields'

describe('reading stored fields', () => {
  it('gives the neutral value for anything of another type', () => {
    const odd = new Map<string, unknown>([
      ['x', { deep: [1] }],
      ['t', Infinity],
      ['p', [1, 'two']],
    ])
    expect([readString(odd, 'x'), readFlag(odd, 'x'), readTime(odd, 't'), readPoint(odd, 'p')]).toEqual([
      '',
      false,
      null,
      null,
    ])
  })

  it('gives what is stored when it fits', () => {
    const raw = new Map<string, unknown>([
      ['s', 'あ'],
      ['f', true],
      ['t', 5],
      ['p', [1, -2]],
    ])
    expect([readString(raw, 's'), readFlag(raw, 'f'), readTime(raw, 't'), readPoint(raw, 'p')]).toEqual([
      'あ',
      true,
      5,
      { x: 1, y: -2 },
    ])
  })
})
