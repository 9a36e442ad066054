import { describe, expect, it } from 'vitest'
import { MAX_NAME_LENGTH, renameEngagement, tooManyIn } from '../../../shared/commands/renameEngagement'
import { codeOf, createBoard } from '../../helpers/createBoard'

describe('案件番号', () => {
  it('is one line beside the name, stays when not told and goes when empty', () => {
    const board = createBoard()
    expect(board.snapshot().caseNumber).toBe('')
    expect(codeOf(renameEngagement(board.context, '見本', ' R8\n- 014 '))).toBe('done')
    expect(board.snapshot()).toMatchObject({ name: '見本', caseNumber: 'R8 - 014' })
    renameEngagement(board.context, '見本製作所')
    expect(board.snapshot()).toMatchObject({ name: '見本製作所', caseNumber: 'R8 - 014' })
    renameEngagement(board.context, '見本製作所', '　')
    expect(board.snapshot().caseNumber).toBe('')
    expect(board.docs.document('shared').meta.has('caseNumber')).toBe(false)
  })

  it('is not endless, and a refused one leaves the name too', () => {
    const board = createBoard()
    renameEngagement(board.context, '見本', '1'.repeat(40))
    expect(codeOf(renameEngagement(board.context, '別の名', '1'.repeat(41)))).toBe(
      'engagement.caseNumberTooLong',
    )
    expect(board.snapshot()).toMatchObject({ name: '見本', caseNumber: '1'.repeat(40) })
  })

  it('[U1] is undone together with the name', () => {
    const board = createBoard()
    renameEngagement(board.context, '見本', 'R8-014')
    renameEngagement(board.context, '見本製作所', 'R8-015')
    board.docs.history.undo()
    expect(board.snapshot()).toMatchObject({ name: '見本', caseNumber: 'R8-014' })
  })
})

describe('表示名', () => {
  it('is one line, not empty and not endless', () => {
    const board = createBoard()
    expect(codeOf(renameEngagement(board.context, ' 見本\n金属  工業 '))).toBe('done')
    expect(board.snapshot().name).toBe('見本 金属 工業')
    expect(codeOf(renameEngagement(board.context, '　'))).toBe('engagement.nameEmpty')
    expect(codeOf(renameEngagement(board.context, 'あ'.repeat(121)))).toBe('engagement.nameTooLong')
  })

  it('says how many characters are too many; a rare kanji is one', () => {
    const board = createBoard()
    expect(codeOf(renameEngagement(board.context, '𠮷'.repeat(MAX_NAME_LENGTH)))).toBe('done')
    expect(tooManyIn('𠮷'.repeat(MAX_NAME_LENGTH + 3), MAX_NAME_LENGTH)).toBe(3)
    expect(tooManyIn(`  ${'あ'.repeat(MAX_NAME_LENGTH)}\n`, MAX_NAME_LENGTH)).toBe(0)
  })
})
