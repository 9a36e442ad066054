import { describe, expect, it } from 'vitest'
import { setCardText } from '../../../shared/commands/setCardText'
import { outlineRows } from '../../../renderer/outline/outlineRows'
import type { OutlineRow } from '../../../renderer/outline/outlineRow'
import { createBoard } from '../../helpers/createBoard'

const told = (rows: readonly OutlineRow[]): readonly string[] =>
  rows.map((row) => `${'  '.repeat(row.depth)}${row.isReference ? '↪ ' : ''}${row.card.text}`)

describe('the lines of the outline', () => {
  it('read every thread from top to bottom, then what waits outside', () => {
    const board = createBoard()
    board.add('付箋', { kind: 'note' })
    const late = board.add('納期が遅れる')
    const plan = board.why(late, '段取りが読めない')
    board.why(plan, '受注が届くのが遅い')
    board.why(late, '人が足りない')
    board.add('値上げできない')
    board.add('つながり待ち', { kind: 'why' })
    expect(told(outlineRows(board.snapshot()))).toEqual([
      '納期が遅れる',
      '  段取りが読めない',
      '    受注が届くのが遅い',
      '  人が足りない',
      '値上げできない',
      'つながり待ち',
      '付箋',
    ])
  })

  it('write a card with several parents in full under the first and as a reference under the others', () => {
    const board = createBoard()
    const one = board.add('一')
    const two = board.add('二')
    const shared = board.why(one, '合流するもの')
    board.why(shared, 'その下')
    board.link('why', two, shared)
    expect(told(outlineRows(board.snapshot()))).toEqual([
      '一',
      '  合流するもの',
      '    その下',
      '二',
      '  ↪ 合流するもの',
    ])
  })

  it('say their place among their siblings, for those who listen', () => {
    const board = createBoard()
    const top = board.add('一')
    board.why(top, 'あ')
    board.why(top, 'い')
    board.add('付箋', { kind: 'note' })
    const places = outlineRows(board.snapshot()).map(({ position, siblings }) => `${position}/${siblings}`)
    expect(places).toEqual(['1/1', '1/2', '2/2', '1/1'])
  })

  it('keep their identity when only one of them changed', () => {
    const board = createBoard()
    const top = board.add('一')
    const child = board.why(top, 'あ')
    board.why(top, 'い')
    const before = outlineRows(board.snapshot())
    setCardText(board.context, { cardId: child, text: 'ああ' })
    const after = outlineRows(board.snapshot(), before)
    expect(after.map((row, index) => row === before[index])).toEqual([true, false, true])
    expect(outlineRows(board.snapshot(), after)).toBe(after)
  })
})
