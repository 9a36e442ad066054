import { describe, expect, it } from 'vitest'
import { toolRests } from '../../../renderer/iceberg/toolRests'
import { createBoard } from '../../helpers/createBoard'

describe('a tool of the bar', () => {
  const board = createBoard()
  const top = board.add('受注が読めない')
  const answer = board.why(top, '情報が止まる')
  const heading = board.add('営業', { kind: 'heading' })
  const rests = (...ids: readonly string[]) =>
    toolRests(board.snapshot(), { selection: new Set(ids), draft: null })

  it('can be used when what it is for is chosen', () => {
    expect(rests(top)).toEqual({ askWhy: null, nameRoot: null, link: null, remove: null, tidy: null })
    expect(rests(top, answer)).toMatchObject({ remove: null, tidy: null })
  })

  it('says what it waits for', () => {
    expect(rests()).toMatchObject({ askWhy: 'chooseOne', remove: 'chooseAny', tidy: null })
    expect(rests(top, answer)).toMatchObject({ askWhy: 'chooseOne', link: 'chooseOne' })
    expect(rests(heading)).toMatchObject({ askWhy: 'onThread', nameRoot: 'notForThis', link: 'notForThis' })
    expect(toolRests(createBoard().snapshot(), { selection: new Set(), draft: null }).tidy).toBe('noCards')
  })

  it('takes away a chosen line', () => {
    const selectedLinks = new Set(board.snapshot().links.keys())
    const { remove } = toolRests(board.snapshot(), { selection: new Set(), draft: null, selectedLinks })
    expect(remove).toBeNull()
  })

  it('waits for the words of a card that is still empty', () => {
    const draft = { id: 'draft', kind: 'why', docKey: 'shared', parentId: top, order: 'a' } as const
    const waiting = toolRests(board.snapshot(), { selection: new Set(['draft']), draft })
    expect([waiting.askWhy, waiting.remove]).toEqual(['writeFirst', 'writeFirst'])
  })
})
