import { describe, expect, it } from 'vitest'
import { compareAge } from '../../../shared/rules/compareAge'
import type { Link } from '../../../shared/model/link'

const link = (id: string, createdAt: number | null): Link => ({
  id,
  createdAt,
  docKey: 'shared',
  kind: 'why',
  from: 'card0001',
  to: 'card0002',
})

describe('the age of links', () => {
  it('puts the older first, and those of no known time before all, by id', () => {
    const sorted = [link('c', 2), link('b', 1), link('z', null), link('a', 1)].sort(compareAge)
    expect(sorted.map(({ id }) => id)).toEqual(['z', 'a', 'b', 'c'])
  })
})
