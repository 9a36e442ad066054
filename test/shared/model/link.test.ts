import { describe, expect, it } from 'vitest'
import { readLink } from '../../../shared/model/link'

const identity = { id: 'link0001', docKey: 'shared' } as const

describe('a link', () => {
  it('is read with its ends and its age', () => {
    const raw = new Map<string, unknown>([
      ['kind', 'why'],
      ['from', 'card0001'],
      ['to', 'card0002'],
      ['createdAt', 7],
    ])
    expect(readLink(identity, raw)).toEqual({
      ...identity,
      kind: 'why',
      from: 'card0001',
      to: 'card0002',
      createdAt: 7,
    })
  })

  it('[D4] of a kind of the future is kept as unknown, and means nothing without its ends', () => {
    expect(
      readLink(
        identity,
        new Map([
          ['kind', 'telepathy'],
          ['from', 'card0001'],
          ['to', 'card0002'],
        ]),
      )?.kind,
    ).toBe('unknown')
    expect(
      readLink(
        identity,
        new Map([
          ['kind', 'why'],
          ['from', 'card0001'],
        ]),
      ),
    ).toBeNull()
    expect(
      readLink(
        identity,
        new Map([
          ['kind', 'why'],
          ['from', '__proto__'],
          ['to', '../../x'],
        ]),
      ),
    ).toBeNull()
  })
})
