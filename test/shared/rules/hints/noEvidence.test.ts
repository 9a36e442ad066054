import { describe, expect, it } from 'vitest'
import { hintSource } from '../../../../shared/rules/hints/hintSource'
import { noEvidence } from '../../../../shared/rules/hints/noEvidence'
import { createBoard } from '../../../helpers/createBoard'

function branchOfThree() {
  const board = createBoard()
  const top = board.add('納期が遅れる')
  const first = board.why(top, '段取りが人によって違う')
  const second = board.why(first, '教える時間をとっていない')
  return { board, ids: [top, first, second] as const }
}

describe('a branch without a single 根拠 (H5)', () => {
  it('is a hint once it went down two answers', () => {
    const { board, ids } = branchOfThree()
    expect(noEvidence(hintSource(board.snapshot()))).toEqual([
      { id: 'noEvidence', about: [ids[0]], cardIds: [...ids] },
    ])
  })

  it.each([0, 1, 2] as const)('is none as soon as a 根拠 stands anywhere on it (card %i)', (at) => {
    const { board, ids } = branchOfThree()
    board.link('supports', board.add('先月は14件', { kind: 'fact' }), ids[at])
    expect(noEvidence(hintSource(board.snapshot()))).toEqual([])
  })

  it('is none while it has only first answers: it has just begun', () => {
    const board = createBoard()
    const top = board.add('納期が遅れる')
    for (const text of ['段取りが違う', '急ぎが入る', '仕入れが遅い']) board.why(top, text)
    expect(noEvidence(hintSource(board.snapshot()))).toEqual([])
  })

  it('is named once where two branches run into one', () => {
    const { board, ids } = branchOfThree()
    board.link('why', board.add('残業が減らない'), ids[1])
    expect(noEvidence(hintSource(board.snapshot())).map(({ about }) => about)).toEqual([[ids[0]]])
  })
})
