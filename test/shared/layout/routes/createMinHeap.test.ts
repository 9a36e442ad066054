import { describe, expect, it } from 'vitest'
import { createMinHeap } from '../../../../shared/layout/routes/createMinHeap'
import { createSeededRandom } from '../../../helpers/seededRandom'

describe('the queue', () => {
  it('gives the smallest first, and of equals the one that came first', () => {
    const random = createSeededRandom(7)
    const heap = createMinHeap()
    const ranks = Array.from({ length: 300 }, () => random.next(20))
    ranks.forEach((rank, value) => heap.push(rank, value))
    const out = ranks.map(() => heap.pop() ?? -1)
    const sorted = ranks.map((_, value) => value).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b)
    expect(out).toEqual(sorted)
    expect(heap.pop()).toBeNull()
  })
})
