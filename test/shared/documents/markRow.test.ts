import { describe, expect, it } from 'vitest'
import { markRow, type CardMark } from '../../../shared/documents/markRow'
import { cardSize } from '../../../shared/layout/cardSize'
import { createBoard } from '../../helpers/createBoard'
import { reachOf, textsOf } from './paperFixture'

const SCALE = 0.22

function rowOf(marks: readonly CardMark[], kind: 'surface' | 'note' = 'surface') {
  const board = createBoard()
  const card = board.card(board.add('納期', { kind }))
  const { width, height } = cardSize(card)
  const box = { x: 50, y: 60, width: width * SCALE, height: height * SCALE }
  return markRow({ card, box, mmPerUnit: SCALE, marks, isReference: false })
}
const wordsIn = (marks: readonly CardMark[]) => textsOf(rowOf(marks)).map(({ text }) => text)

describe('the marks of a card', () => {
  it('stand in their order while there is room', () => {
    expect(wordsIn([{ text: '表課題', isSpare: true }, { text: '経営者' }])).toEqual(['表課題', '経営者'])
  })

  it('give up first what the shape of the card says anyway', () => {
    const voices = { text: '経営者と幹部と従業員' }
    expect(wordsIn([{ text: '表課題の名前', isSpare: true }, voices])).toEqual(['経営者と幹部と従業員'])
  })

  it('are left out whole, the least important first', () => {
    expect(
      wordsIn([{ text: '経営者' }, { text: 'とても長い印がここに立つことになる' }, { text: '財務' }]),
    ).toEqual(['経営者', '財務'])
  })

  it('stay clear of the folded corner of a 付箋', () => {
    const right = Math.max(
      ...textsOf(rowOf([{ text: '付箋' }, { text: 'あ'.repeat(9) }, { text: '会長' }], 'note')).map(
        (text) => reachOf(text)[2],
      ),
    )
    expect(right).toBeLessThanOrEqual(50 + 200 * SCALE - 16 * SCALE)
  })
})
