import { describe, expect, it } from 'vitest'
import { linkCards } from '../../../shared/commands/linkCards'
import { codeOf, createBoard } from '../../helpers/createBoard'

describe('つなぐ', () => {
  it('places a 付箋 by answering with it', () => {
    const board = createBoard()
    const [top, note] = [board.add('表'), board.add('付箋', { kind: 'note', pos: { x: 0, y: -300 } })]
    board.link('why', top, note)
    expect(board.card(note)).toMatchObject({ kind: 'why', pos: null })
  })

  it('changes nothing when it is refused', () => {
    const board = createBoard()
    const top = board.add('表')
    expect(codeOf(linkCards(board.context, { kind: 'why', from: top, to: top }))).toBe('link.self')
    expect(board.snapshot().links.size).toBe(0)
  })
})
