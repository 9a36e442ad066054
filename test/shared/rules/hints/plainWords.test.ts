import { describe, expect, it } from 'vitest'
import { plainWords } from '../../../../shared/rules/hints/plainWords'
import { addRoot } from '../../../helpers/addRoot'
import { createBoard } from '../../../helpers/createBoard'

describe('the words of a card as hints read them', () => {
  it('are the same in full and half width, with and without quotes and stops', () => {
    const board = createBoard()
    const words = (text: string) => plainWords(board.card(board.add(text)))
    expect(words('「ｼｽﾃﾑ が　ない」。')).toBe('システムがない')
    expect(words('ＩＴツールがない…')).toBe('ITツールがない')
  })

  it('of a 裏課題 are the words of the person concerned, once they are there', () => {
    const board = createBoard()
    const ownerWords = '任せる怖さがあった'
    expect(plainWords(board.card(addRoot(board, '任せきれない', { ownerWords })))).toBe(ownerWords)
    expect(plainWords(board.card(addRoot(board, '任せきれない')))).toBe('任せきれない')
  })
})
