import { describe, expect, it } from 'vitest'
import { tidyForest, type ForestNode } from '../../../shared/layout/tidyForest'

const node = (id: string, row: number, ...children: ForestNode[]): ForestNode => ({
  id,
  row,
  width: 100,
  children,
})

describe('trees side by side', () => {
  it('put a parent over the middle of its children and the forest around zero', () => {
    const lefts = tidyForest([node('p', 0, node('a', 1), node('b', 1))], { sibling: 20, tree: 40 })
    expect([...lefts].sort()).toEqual([
      ['a', -110],
      ['b', 10],
      ['p', -50],
    ])
  })

  it('keep the gap in every row they share', () => {
    const lefts = tidyForest([node('p', 0, node('a', 1), node('b', 1)), node('q', 0)], {
      sibling: 20,
      tree: 40,
    })
    expect((lefts.get('q') ?? 0) - (lefts.get('p') ?? 0)).toBeGreaterThanOrEqual(140)
  })

  it('stand an empty forest', () => {
    expect(tidyForest([], { sibling: 1, tree: 1 }).size).toBe(0)
  })
})
