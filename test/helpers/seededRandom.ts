// Repeatable dice for tests: the seed is in the test's name, so a failure can be played again.
export interface SeededRandom {
  /** An integer in [0, below). */
  next(below: number): number
  pick<T>(items: readonly T[]): T
}

export function createSeededRandom(seed: number): SeededRandom {
  let state = seed >>> 0 || 1
  const next = (below: number): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
  return {
    next,
    pick<T>(items: readonly T[]): T {
      const item = items[next(items.length)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
  }
}
