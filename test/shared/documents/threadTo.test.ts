import { describe, expect, it } from 'vitest'
import { threadTo } from '../../../shared/documents/threadTo'
import { createBoard } from '../../helpers/createBoard'

const threadOf = (board: ReturnType<typeof createBoard>, id: string) =>
  threadTo(board.snapshot(), board.card(id)).map(({ text }) => text)

describe('the thread to a card', () => {
  it('comes down from the top; where two meet, the older one is told', () => {
    const board = createBoard()
    const first = board.why(board.add('納期'), '段取り')
    const root = board.why(first, '任せきれない')
    board.link('why', board.add('品質'), root)
    expect(threadOf(board, root)).toEqual(['納期', '段取り', '任せきれない'])
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
