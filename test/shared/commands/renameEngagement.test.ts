import { describe, expect, it } from 'vitest'
import { renameEngagement } from '../../../shared/commands/renameEngagement'
import { codeOf, createBoard } from '../../helpers/createBoard'

describe('表示名', () => {
  it('is one line, not empty and not endless', () => {
    const board = createBoard()
    expect(codeOf(renameEngagement(board.context, ' 見本\n金属  工業 '))).toBe('done')
    expect(board.snapshot().name).toBe('見本 金属 工業')
    expect(codeOf(renameEngagement(board.context, '　'))).toBe('engagement.nameEmpty')
    expect(codeOf(renameEngagement(board.context, 'あ'.repeat(121)))).toBe('engagement.nameTooLong')
  })
})
