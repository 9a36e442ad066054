import { describe, expect, it } from 'vitest'
import { linkVerdict } from '../../../../renderer/board/tools/linkVerdict'
import { createBoard } from '../../../helpers/createBoard'

describe('what letting go over a card would do', () => {
  const board = createBoard()
  const surface = board.add('供給が追いつかない')
  const why = board.why(surface, '計画が合わない')
  const deeper = board.why(why, '情報が止まる')
  const fact = board.add('差異率6.2％', { kind: 'fact' })
  const verdict = (from: string, to: string) => linkVerdict(board.snapshot(), from, to)

  it('names the link that would be drawn', () => {
    expect(verdict(surface, deeper)).toEqual({ says: 'allowed', kind: 'why' })
    expect(verdict(why, fact)).toEqual({ says: 'allowed', kind: 'supports' })
  })

  it('offers a ring as 悪循環', () => {
    expect(verdict(deeper, why)).toEqual({ says: 'allowed', kind: 'loop' })
  })

  it('says why a link is refused', () => {
    expect(verdict(why, surface)).toEqual({ says: 'refused', problem: { code: 'link.upward' } })
  })
})
