import { describe, expect, it } from 'vitest'
import { cutLinks } from '../../../shared/commands/cutLinks'
import { createBoard, valueOf } from '../../helpers/createBoard'

describe('線を切る', () => {
  it('leaves the cards and can be undone', () => {
    const board = createBoard()
    board.why(board.add('表'), 'なぜ')
    valueOf(cutLinks(board.context, [...board.snapshot().links.keys(), 'nobody00']))
    expect([board.snapshot().links.size, board.texts().length]).toEqual([0, 2])
    board.docs.history.undo()
    expect(board.snapshot().links.size).toBe(1)
  })
})
