import { describe, expect, it } from 'vitest'
import { wordsToCheck } from '../../../shared/documents/wordsToCheck'
import { createBoard } from '../../helpers/createBoard'

const found = (...texts: readonly string[]) => {
  const board = createBoard()
  for (const text of texts) board.add(text)
  return wordsToCheck(board.snapshot())
}
const wordsIn = (...texts: readonly string[]) => found(...texts).map(({ word }) => word)

describe('words to look at before a paper is handed over', () => {
  it('are positions of one person and names, counted by cards', () => {
    expect(found('会長が決める。会長に聞く', '会長と髙橋さんの間')).toEqual([
      { word: '会長', about: 'person', cards: 2 },
      { word: '髙橋さん', about: 'person', cards: 1 },
    ])
  })

  it.each([
    ['髙﨑さんに聞く', '髙﨑さん'],
    ['𠮷野さんが決める', '𠮷野さん'],
    ['製造部田中さんの話', '田中さん'],
    ['Ａさんが悪い', 'Ａさん'],
    ['マイケルさんの案', 'マイケルさん'],
    ['経理は奥さんが見る', '奥さん'],
    ['息子に継がせたい', '息子'],
    ['Mr. Sato decides', 'Mr. Sato'],
    ['the founder decides', 'founder'],
    ['副社長が決める', '副社長'],
    ['三代目の話', '三代目'],
  ])('find in 「%s」 the word %s and nothing else', (text, word) => {
    expect(wordsIn(text)).toEqual([word])
  })

  it('are also what was told in confidence', () => {
    expect(found('ここだけの話、借入が多い', '社外秘の図面')).toEqual([
      { word: 'ここだけの話', about: 'secret', cards: 1 },
      { word: '社外秘', about: 'secret', cards: 1 },
    ])
  })

  it.each([
    'お客様の声',
    '皆さんに聞く',
    '取引先様',
    '製品仕様が変わる',
    '多様な働き方',
    '同様に遅れる',
    'たくさん売る',
    '氏名を書く',
    '模様替え',
    '職人さんの技',
    'お客さん',
  ])('are not groups of people, nor other words: %s', (text) => {
    expect(wordsIn(text)).toEqual([])
  })

  it('are looked for in 本人の言葉 too', () => {
    const board = createBoard()
    const root = board.why(board.add('納期'), '底にあること')
    board.docs.change((writer) =>
      writer.setCardFields(board.card(root), { kind: 'root', ownerWords: '専務に任せきれない' }),
    )
    expect(wordsToCheck(board.snapshot()).map(({ word }) => word)).toEqual(['専務'])
  })
})
