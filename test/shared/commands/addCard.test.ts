import { describe, expect, it } from 'vitest'
import { addCard } from '../../../shared/commands/addCard'
import { icebergGraph } from '../../../shared/rules/icebergGraph'
import { codeOf, createBoard } from '../../helpers/createBoard'

describe('書き足す', () => {
  it('asks only for words, and hangs an answer under its card in one undo step', () => {
    const board = createBoard()
    const top = board.add('表')
    const answer = board.why(top, 'なぜ')
    expect(icebergGraph(board.snapshot()).parentsOf(answer)).toEqual([top])
    board.docs.history.undo()
    expect(board.texts()).toEqual(['表'])
    expect(board.snapshot().links.size).toBe(0)
  })

  it('puts a sibling right after the card it follows', () => {
    const board = createBoard()
    const top = board.add('表')
    const [first, last] = [board.why(top, '一'), board.why(top, '三')]
    const middle = board.why(top, '二', { afterId: first })
    expect(icebergGraph(board.snapshot()).childrenOf(top)).toEqual([first, middle, last])
  })

  it('[L1] keeps the line to a hypothesis in internal', () => {
    const board = createBoard()
    board.why(board.add('表'), '仮説', { docKey: 'internal' })
    expect([...board.snapshot().links.values()].map((link) => link.docKey)).toEqual(['internal'])
  })

  it('refuses an answer below a 裏課題, under nothing, or to a 付箋', () => {
    const board = createBoard()
    const note = board.add('付箋', { kind: 'note' })
    const request = { kind: 'why', docKey: 'shared', text: 'x' } as const
    expect(codeOf(addCard(board.context, { ...request, parentId: 'nobody00' }))).toBe('link.missingCard')
    expect(codeOf(addCard(board.context, { ...request, parentId: note }))).toBe('link.notOnThread')
    expect(board.snapshot().cards.size).toBe(1)
  })
})
