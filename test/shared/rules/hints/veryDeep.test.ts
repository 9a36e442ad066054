import { describe, expect, it } from 'vitest'
import { hintSource } from '../../../../shared/rules/hints/hintSource'
import { veryDeep } from '../../../../shared/rules/hints/veryDeep'
import { addRoot } from '../../../helpers/addRoot'
import { createBoard } from '../../../helpers/createBoard'

function threadOf(depth: number) {
  const board = createBoard()
  let last = board.add('納期が遅れる')
  for (let at = 1; at <= depth; at++) last = board.why(last, `答え${at}`)
  return { board, last, about: () => veryDeep(hintSource(board.snapshot())).map(({ about }) => about) }
}

describe('a thread that goes very deep (H9)', () => {
  it('is a hint about its end from the sixth answer on', () => {
    const { last, about } = threadOf(6)
    expect(about()).toEqual([[last]])
    expect(threadOf(5).about()).toEqual([])
  })

  it('counts a 裏課題 at its end, and is named once however deep it is', () => {
    const { board, last, about } = threadOf(5)
    expect(about()).toEqual([])
    const root = addRoot(board, '任せきれない', { parentId: last })
    expect(about()).toEqual([[root]])
    expect(threadOf(9).about()).toHaveLength(1)
  })
})
