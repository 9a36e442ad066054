import { describe, expect, it } from 'vitest'
import { hintSource } from '../../../../shared/rules/hints/hintSource'
import { supportersWords } from '../../../../shared/rules/hints/supportersWords'
import type { Voice } from '../../../../shared/model/voice'
import { createBoard } from '../../../helpers/createBoard'

/** One 表課題 and answers below one another, each in the voice named. */
function thread(...voices: readonly (Voice | undefined)[]) {
  const board = createBoard()
  const ids: string[] = []
  for (const [index, voice] of voices.entries()) {
    const [parent, said] = [ids.at(-1), voice === undefined ? {} : { voice }]
    const text = `ことば${index}`
    ids.push(parent === undefined ? board.add(text, said) : board.why(parent, text, said))
  }
  return { board, ids, hints: supportersWords(hintSource(board.snapshot())) }
}

describe('a branch in the words of supporters (H6)', () => {
  it('is a hint from four in five on', () => {
    const { ids, hints } = thread('owner', 'supporter', 'supporter', 'supporter', 'supporter')
    expect(hints).toEqual([{ id: 'supportersWords', about: [ids[0]], cardIds: ids }])
  })

  it('is none with three in four, on a short branch, or where nobody has said whose words they are', () => {
    expect(thread('owner', 'supporter', 'supporter', 'supporter').hints).toEqual([])
    expect(thread('supporter', 'supporter').hints).toEqual([])
    expect(thread('supporter', undefined, undefined, undefined).hints).toEqual([])
  })

  it('is named once where two branches run into one', () => {
    const { board, ids } = thread('supporter', 'supporter', 'supporter')
    board.link('why', board.add('別の表', { voice: 'supporter' }), ids[1] ?? '')
    expect(supportersWords(hintSource(board.snapshot())).map(({ about }) => about)).toEqual([[ids[0]]])
  })
})
