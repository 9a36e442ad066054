import { describe, expect, it } from 'vitest'
import { wordsToCheck } from '../../../shared/documents/wordsToCheck'
import { createBoard } from '../../helpers/createBoard'

const wordsIn = (...texts: readonly string[]) => {
  const board = createBoard()
  for (const text of texts) board.add(text)
  return wordsToCheck(board.snapshot())
}

describe('words to look at before a paper is handed over', () => {
  it('are positions of one person and names, counted by cards', () => {
    expect(wordsIn('会長が決める。会長に聞く', '会長と髙橋さんの間')).toEqual([
      { word: '会長', cards: 2 },
      { word: '髙橋さん', cards: 1 },
    ])
  })

  it('are not groups of people', () => {
    expect(wordsIn('お客様の声', '皆さんに聞く', '取引先様')).toEqual([])
  })
})
