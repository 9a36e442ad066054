import { describe, expect, it } from 'vitest'
import { hintSource } from '../../../../shared/rules/hints/hintSource'
import { allShallow } from '../../../../shared/rules/hints/allShallow'
import { addRoot } from '../../../helpers/addRoot'
import { createBoard } from '../../../helpers/createBoard'

function firstAnswers(count: number) {
  const board = createBoard()
  const [one, two] = [board.add('納期が遅れる'), board.add('残業が減らない')]
  const answers = Array.from({ length: count }, (_, at) => board.why(at % 2 === 0 ? one : two, `答え${at}`))
  return { board, tops: [one, two], answers, hints: () => allShallow(hintSource(board.snapshot())) }
}

describe('a map of first answers only (H9)', () => {
  it('is a hint about the branches, from three answers on', () => {
    const { tops, answers, hints } = firstAnswers(3)
    expect(hints()).toEqual([{ id: 'allShallow', about: tops, cardIds: answers }])
    expect(firstAnswers(2).hints()).toEqual([])
  })

  it('is none as soon as one thread goes further: not every card is worth a dive', () => {
    const { board, answers, hints } = firstAnswers(5)
    board.why(answers[0] ?? '', '教える時間をとっていない')
    expect(hints()).toEqual([])
  })

  it('is none where a 裏課題 or a 悪循環 was found', () => {
    const withRoot = firstAnswers(3)
    addRoot(withRoot.board, '任せきれない', { parentId: withRoot.tops[0] ?? '' })
    expect(withRoot.hints()).toEqual([])
    const withLoop = firstAnswers(3)
    withLoop.board.link('loop', withLoop.answers[0] ?? '', withLoop.answers[1] ?? '')
    expect(withLoop.hints()).toEqual([])
  })
})
