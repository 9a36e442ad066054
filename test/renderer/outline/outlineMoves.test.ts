import { describe, expect, it } from 'vitest'
import { moveInOutline } from '../../../shared/commands/moveInOutline'
import {
  columnAt,
  dropMove,
  indentMove,
  outdentMove,
  shiftMove,
  type OutlineMove,
} from '../../../renderer/outline/outlineMoves'
import { outlineRows } from '../../../renderer/outline/outlineRows'
import { createBoard, valueOf, type TestBoard } from '../../helpers/createBoard'

function small(): TestBoard {
  const board = createBoard()
  const one = board.add('一')
  const a = board.why(one, 'あ')
  board.why(a, 'か')
  board.why(one, 'い')
  board.add('二')
  board.add('付箋1', { kind: 'note' })
  board.add('付箋2', { kind: 'note' })
  return board
}

const rowsOf = (board: TestBoard) => outlineRows(board.snapshot())
const at = (board: TestBoard, text: string) => rowsOf(board).findIndex((row) => row.card.text === text)
const told = (board: TestBoard) => rowsOf(board).map((row) => `${'  '.repeat(row.depth)}${row.card.text}`)

function run(board: TestBoard, move: OutlineMove | null): readonly string[] {
  if (move === null) return ['nothing']
  valueOf(moveInOutline(board.context, move))
  return told(board)
}

describe('moving a line', () => {
  it('to the right makes it the last answer of the line above', () => {
    const board = small()
    expect(run(board, indentMove(rowsOf(board), at(board, 'い')))).toEqual([
      '一',
      '  あ',
      '    か',
      '    い',
      '二',
      '付箋1',
      '付箋2',
    ])
  })

  it('to the right turns a 表課題 into an answer of the one above, and a 付箋 into an answer too', () => {
    const board = small()
    run(board, indentMove(rowsOf(board), at(board, '二')))
    expect(board.card(rowsOf(board)[at(board, '二')]?.card.id ?? '').kind).toBe('why')
    run(board, indentMove(rowsOf(board), at(board, '付箋2')))
    expect(told(board)).toEqual(['一', '  あ', '    か', '  い', '  二', '  付箋2', '付箋1'])
  })

  it('to the right is nothing on the first line, and nothing for a first answer', () => {
    const board = small()
    expect(indentMove(rowsOf(board), 0)).toBeNull()
    expect(indentMove(rowsOf(board), at(board, 'か'))).toBeNull()
  })

  it('to the left puts it beside its parent, right after it', () => {
    const board = small()
    expect(run(board, outdentMove(rowsOf(board), at(board, 'か'))).slice(0, 4)).toEqual([
      '一',
      '  あ',
      '  か',
      '  い',
    ])
    expect(run(board, outdentMove(rowsOf(board), at(board, 'か'))).slice(0, 4)).toEqual([
      '一',
      '  あ',
      '  い',
      'か',
    ])
    expect(outdentMove(rowsOf(board), 0)).toBeNull()
  })

  it.each(['up', 'down'] as const)('%s swaps it with its sibling, in every group', (direction) => {
    const board = small()
    const pick = direction === 'up' ? ['い', '付箋2'] : ['あ', '付箋1']
    for (const text of pick) run(board, shiftMove(rowsOf(board), at(board, text), direction))
    expect(told(board)).toEqual(['一', '  い', '  あ', '    か', '二', '付箋2', '付箋1'])
    expect(shiftMove(rowsOf(board), 0, 'up')).toBeNull()
    expect(shiftMove(rowsOf(board), at(board, '二'), 'down')).toBeNull()
  })

  it('by hand drops it where the hand says, as deep as the lines around allow', () => {
    const board = small()
    const rows = rowsOf(board)
    const over = (text: string, depth: number) =>
      dropMove(rows, at(board, '二'), { overIndex: at(board, text), depth })
    expect(over('か', 5)).toMatchObject({ parentId: rows[at(board, 'か')]?.card.id, afterId: null })
    expect(over('か', 2)).toMatchObject({
      parentId: rows[at(board, 'あ')]?.card.id,
      afterId: rows[at(board, 'か')]?.card.id,
    })
    expect(over('か', 0)).toMatchObject({ afterId: rows[at(board, 'あ')]?.card.id })
    expect(over('付箋1', 3)).toMatchObject({ parentId: null, afterId: rows[at(board, '付箋1')]?.card.id })
    expect(dropMove(rows, at(board, '二'), { overIndex: -1, depth: 0 })).toMatchObject({
      parentId: null,
      afterId: null,
    })
  })

  it('by hand never drops it below itself, nor where it already is', () => {
    const board = small()
    const rows = rowsOf(board)
    expect(dropMove(rows, 0, { overIndex: 2, depth: 1 })).toBeNull()
    expect(dropMove(rows, at(board, 'い'), { overIndex: at(board, 'か'), depth: 1 })).toBeNull()
    expect(dropMove(rows, at(board, 'い'), { overIndex: at(board, 'い'), depth: 1 })).toBeNull()
  })

  it('keeps a dropped line between the columns its neighbours allow', () => {
    const board = small()
    const rows = rowsOf(board)
    expect(columnAt(rows, at(board, 'あ'), 0)).toBe(2)
    expect(columnAt(rows, at(board, 'い'), 9)).toBe(2)
    expect(columnAt(rows, at(board, '付箋2'), 9)).toBe(0)
    expect(columnAt(rows, -1, 3)).toBe(0)
  })
})
