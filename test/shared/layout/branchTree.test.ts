import { describe, expect, it } from 'vitest'
import { branchTree } from '../../../shared/layout/branchTree'
import { createBoard } from '../../helpers/createBoard'

describe('the iceberg as a tree for splitting', () => {
  it('hangs a card with two parents under the older one', () => {
    const board = createBoard()
    const [first, second] = [board.add('納期'), board.add('品質')]
    const shared = board.why(first, '手順書')
    board.link('why', second, shared)
    const tree = branchTree(board.snapshot())
    expect(tree.hangerOf(shared)).toBe(first)
    expect(tree.answersUnder(second)).toEqual([])
    expect(tree.topOf(shared)).toBe(first)
    expect(tree.linksOf(shared)).toHaveLength(2)
  })

  it('hangs 根拠 under what they support, in batches low enough for a sheet', () => {
    const board = createBoard()
    const top = board.add('納期')
    for (let index = 0; index < 9; index++)
      board.link('supports', board.add(`記録 ${index}`, { kind: 'fact' }), top)
    const tree = branchTree(board.snapshot())
    const batches = tree.factBatches(top)
    expect(batches.length).toBeGreaterThan(1)
    expect(batches.flat()).toHaveLength(9)
    expect(tree.tops).toEqual([top])
  })

  it('reaches every card from a top exactly once, rings included', () => {
    const board = createBoard()
    const top = board.add('納期')
    const [a, b] = [board.why(top, 'い'), board.why(top, 'ろ')]
    board.link('loop', a, b)
    board.add('付箋', { kind: 'note' })
    const snapshot = board.snapshot()
    const tree = branchTree(snapshot)
    const reached: string[] = []
    const open = [...tree.tops]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      reached.push(id)
      open.push(...tree.answersUnder(id), ...tree.factBatches(id).flat())
    }
    expect(reached.sort()).toEqual([...snapshot.cards.keys()].sort())
  })
})
