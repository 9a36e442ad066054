import { describe, expect, it } from 'vitest'
import { icebergGraph } from '../../../shared/rules/icebergGraph'
import { createBoard } from '../../helpers/createBoard'

describe('the threads of an iceberg', () => {
  it('count depth along the longest way and list children in their order', () => {
    const board = createBoard()
    const top = board.add('表')
    const [a, b] = [board.why(top, '一'), board.why(top, '二')]
    const deep = board.why(a, '三')
    board.link('why', b, deep)
    board.link('why', top, deep)
    const graph = icebergGraph(board.snapshot())
    expect(graph.childrenOf(top).filter((id) => id !== deep)).toEqual([a, b])
    expect(graph.parentsOf(deep)).toEqual([a, b, top])
    expect([top, a, b, deep].map(graph.depthOf)).toEqual([0, 1, 1, 2])
    expect(graph.tops).toEqual([top])
  })

  it('leave out the youngest link of a ring that two peers closed at once', () => {
    const board = createBoard()
    const [a, b] = [board.add('甲', { kind: 'why' }), board.add('乙', { kind: 'why' })]
    board.docs.change((writer) => {
      writer.putLink({ id: 'link0001', docKey: 'shared', kind: 'why', from: a, to: b, createdAt: 1 })
      writer.putLink({ id: 'link0002', docKey: 'shared', kind: 'why', from: b, to: a, createdAt: 2 })
    })
    const graph = icebergGraph(board.snapshot())
    expect([...graph.ringLinks]).toEqual(['link0002'])
    expect([graph.depthOf(a), graph.depthOf(b)]).toEqual([0, 1])
  })

  it('is computed once per snapshot', () => {
    const board = createBoard()
    board.add('表')
    expect(icebergGraph(board.snapshot())).toBe(icebergGraph(board.snapshot()))
  })
})
