import { describe, expect, it } from 'vitest'
import { cutLinks } from '../../../shared/commands/cutLinks'
import { promoteCard } from '../../../shared/commands/promoteCard'
import { takeBackCard } from '../../../shared/commands/takeBackCard'
import { misplacedLinks } from '../../../shared/doc/misplacedLinks'
import { createBoard, valueOf } from '../../helpers/createBoard'

describe('a link that an undo brings back', () => {
  it('[L1] follows its card into the private document', () => {
    const board = createBoard()
    const answer = board.why(board.add('表'), 'なぜ')
    valueOf(cutLinks(board.context, [...board.snapshot().links.keys()]))
    valueOf(takeBackCard(board.context, { cardId: answer, to: 'internal' }))
    // The first undo only stops at the move.
    board.docs.history.undo()
    board.docs.history.undo()
    expect([...board.snapshot().links.values()].map((link) => link.docKey)).toEqual(['internal'])
    expect(board.docs.document('shared').links.size).toBe(0)
    expect(misplacedLinks(board.snapshot())).toEqual([])
  })

  it('[L1] follows its card into the shared document, so that the company has it too', () => {
    const board = createBoard()
    const guess = board.why(board.add('表'), '仮説', { docKey: 'internal' })
    valueOf(cutLinks(board.context, [...board.snapshot().links.keys()]))
    valueOf(promoteCard(board.context, { cardId: guess, to: 'shared' }))
    // The first undo only stops at the move.
    board.docs.history.undo()
    board.docs.history.undo()
    expect([...board.snapshot().links.values()].map((link) => link.docKey)).toEqual(['shared'])
  })
})
