// A queue that gives the smallest first; of equals the one that came first, so that every machine takes the same.
export interface MinHeap {
  push(rank: number, value: number): void
  pop(): number | null
}

interface Entry {
  readonly rank: number
  readonly turn: number
  readonly value: number
}

export function createMinHeap(): MinHeap {
  const entries: Entry[] = []
  let turn = 0
  const isBefore = (a: Entry, b: Entry): boolean => a.rank < b.rank || (a.rank === b.rank && a.turn < b.turn)
  const rise = (entry: Entry): void => {
    let at = entries.length
    entries.push(entry)
    while (at > 0) {
      const above = (at - 1) >> 1
      const parent = entries[above]
      if (parent === undefined || !isBefore(entry, parent)) break
      entries[at] = parent
      at = above
    }
    entries[at] = entry
  }
  const sink = (entry: Entry): void => {
    let at = 0
    for (;;) {
      const [left, right] = [entries[2 * at + 1], entries[2 * at + 2]]
      if (left === undefined) break
      const isRight = right !== undefined && isBefore(right, left)
      const child = isRight ? right : left
      if (!isBefore(child, entry)) break
      entries[at] = child
      at = 2 * at + (isRight ? 2 : 1)
    }
    entries[at] = entry
  }
  return {
    push: (rank, value) => rise({ rank, turn: turn++, value }),
    pop() {
      const first = entries[0]
      const last = entries.pop()
      if (first === undefined || last === undefined) return null
      if (entries.length > 0) sink(last)
      return first.value
    },
  }
}
