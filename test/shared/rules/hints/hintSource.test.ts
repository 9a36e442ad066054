import { describe, expect, it } from 'vitest'
import { judgeCard } from '../../../../shared/commands/judgeCard'
import { setCardDetails } from '../../../../shared/commands/setCardDetails'
import { hintSource } from '../../../../shared/rules/hints/hintSource'
import { createBoard } from '../../../helpers/createBoard'

describe('a map prepared for hints', () => {
  it('knows each branch with all that hangs below, a confluence in both', () => {
    const board = createBoard()
    const [one, two] = [board.add('納期が遅れる'), board.add('残業が減らない')]
    const middle = board.why(one, '段取りが人によって違う')
    board.link('why', two, middle)
    const bottom = board.why(middle, '教える時間をとっていない')
    const { branches } = hintSource(board.snapshot())
    expect(branches.map(({ top, below }) => [top.id, below.map(({ id }) => id)])).toEqual([
      [one, [middle, bottom]],
      [two, [middle, bottom]],
    ])
  })

  it('leaves out what is parked and what turned out otherwise, but not what hangs below', () => {
    const board = createBoard()
    const top = board.add('納期が遅れる')
    const parked = board.why(top, '段取りが人によって違う')
    const refuted = board.why(parked, '仕入れが遅い')
    const bottom = board.why(refuted, '頼み方が決まっていない')
    setCardDetails(board.context, parked, { parked: true })
    judgeCard(board.context, refuted, { confirmation: 'refuted' })
    const { answers, branches } = hintSource(board.snapshot())
    expect(answers.map(({ id }) => id)).toEqual([bottom])
    expect(branches[0]?.below.map(({ id }) => id)).toEqual([bottom])
  })

  it('knows what a 根拠 stands by and what lies on a 悪循環', () => {
    const board = createBoard()
    const top = board.add('納期が遅れる')
    const one = board.why(top, '急ぎが入る')
    const two = board.why(one, '予定が崩れる')
    board.link('loop', two, one)
    board.link('supports', board.add('先月は14件', { kind: 'fact' }), one)
    const { supported, looped } = hintSource(board.snapshot())
    expect([...supported]).toEqual([one])
    expect(looped).toEqual(new Set([one, two]))
  })
})
