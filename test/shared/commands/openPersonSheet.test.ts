import { describe, expect, it } from 'vitest'
import { openPersonSheet } from '../../../shared/commands/openPersonSheet'
import { createBoard, valueOf } from '../../helpers/createBoard'

describe('a sheet of one person', () => {
  it('is a document of its own, one per position', () => {
    const board = createBoard()
    const [owner, chairman] = [
      valueOf(openPersonSheet(board.context, 'owner')),
      valueOf(openPersonSheet(board.context, 'chairman')),
    ]
    expect(owner.docKey).not.toBe(chairman.docKey)
    expect(valueOf(openPersonSheet(board.context, 'owner'))).toEqual(owner)
    expect(
      board
        .snapshot()
        .persons.map((person) => person.voice)
        .sort(),
    ).toEqual(['chairman', 'owner'])
  })
})
