import { describe, expect, it } from 'vitest'
import { threadTo } from '../../../shared/documents/threadTo'
import type { Card } from '../../../shared/model/cards'
import { createBoard } from '../../helpers/createBoard'

const textsOf = (cards: readonly Card[]) => cards.map(({ text }) => text)
const threadsOf = (board: ReturnType<typeof createBoard>, id: string) => {
  const { main, others } = threadTo(board.snapshot(), board.card(id))
  return { main: textsOf(main), others: others.map(textsOf) }
}
const threadOf = (board: ReturnType<typeof createBoard>, id: string) => threadsOf(board, id).main

describe('the thread to a card', () => {
  it('comes down from the top; where two meet, the last on the map is told whole and the other as far as it was its own', () => {
    const board = createBoard()
    const first = board.why(board.add('納期'), '段取り')
    const root = board.why(first, '任せきれない')
    board.link('why', board.add('品質'), root)
    expect(threadsOf(board, root)).toEqual({ main: ['品質', '任せきれない'], others: [['納期', '段取り']] })
  })

  it('names each thread once, however they meet', () => {
    const board = createBoard()
    const meeting = board.why(board.add('納期'), '段取り')
    const root = board.why(meeting, '任せきれない')
    const other = board.why(board.add('品質'), '教える時間')
    board.link('why', other, meeting)
    board.link('why', other, root)
    board.link('why', board.add('離職'), other)
    expect(threadsOf(board, root)).toEqual({
      main: ['離職', '教える時間', '任せきれない'],
      others: [['納期', '段取り'], ['品質']],
    })
  })

  it('is the pair of 表 and 裏 when no answers stand between them', () => {
    const board = createBoard()
    const surface = board.add('続かない')
    const root = board.add('トップが二人', { kind: 'why', docKey: 'internal' })
    board.docs.change((writer) => writer.setCardFields(board.card(root), { kind: 'root' }))
    expect(threadOf(board, root)).toEqual(['トップが二人'])
    board.link('pair', surface, root)
    expect(threadOf(board, root)).toEqual(['続かない', 'トップが二人'])
  })
})
