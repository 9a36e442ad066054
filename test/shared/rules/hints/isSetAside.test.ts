import { describe, expect, it } from 'vitest'
import { setAsideHint } from '../../../../shared/commands/setAsideHint'
import { isSetAside } from '../../../../shared/rules/hints/isSetAside'
import { addRoot } from '../../../helpers/addRoot'
import { createBoard } from '../../../helpers/createBoard'

describe('a hint that was set aside', () => {
  const board = createBoard()
  const about = ['一', '二'].map((text) => addRoot(board, text))
  const hint = { id: 'onlyManagement', about, cardIds: about } as const
  const isAway = (cards: readonly string[], id: 'onlyManagement' | 'manyRoots' = 'onlyManagement') =>
    isSetAside(board.snapshot(), { id, about: cards, cardIds: cards })

  it('was not before', () => expect(isAway(about)).toBe(false))

  it('stays away for these cards and for fewer, until another card joins them', () => {
    setAsideHint(board.context, hint)
    expect(isAway(about)).toBe(true)
    expect(isAway(about.slice(1))).toBe(true)
    expect(isAway([...about, addRoot(board, '三')])).toBe(false)
  })

  it('leaves other hints about the same cards where they are', () => {
    expect(isAway(about, 'manyRoots')).toBe(false)
  })
})
