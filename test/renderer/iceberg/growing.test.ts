// What Enter on a 根拠 begins, against real documents.
import { beforeEach, describe, expect, it } from 'vitest'
import { openPersonSheet } from '../../../shared/commands/openPersonSheet'
import type { DocKey } from '../../../shared/model/layer'
import { valueOf } from '../../helpers/createBoard'
import { openIceberg } from '../../helpers/openIceberg'

let newCardsGoTo: DocKey
const open = () => openIceberg({ newCardsGoTo: () => newCardsGoTo })
let { board, session, type } = open()
beforeEach(() => {
  newCardsGoTo = 'shared'
  ;({ board, session, type } = open())
})

describe('Enter on a 根拠', () => {
  const facts = () => [...board.snapshot().links.values()].filter((link) => link.kind === 'supports')

  it('that supports a card writes another one for the same card', () => {
    const top = board.add('一')
    session.growing.addEvidence(top, 'board')
    const first = type('月12件')
    session.map.addSibling(first)
    const second = type('前年の倍', 'other')
    expect(facts()).toMatchObject([
      { from: first, to: top },
      { from: second, to: top },
    ])
    session.outline.addBelow(second, null)
    type('三件目', 'third')
    expect(facts().map(({ to }) => to)).toEqual([top, top, top])
  })

  it('that stands alone writes another one that stands alone', () => {
    const loose = board.add('月12件', { kind: 'fact' })
    session.map.addSibling(loose)
    expect(board.card(type('前年の倍')).kind).toBe('fact')
    expect(facts()).toEqual([])
  })

  it('stays loose where new cards go to a sheet that no line may join', () => {
    const mine = valueOf(openPersonSheet(board.context, 'owner')).docKey
    const top = board.add('一', { docKey: mine })
    const fact = board.add('月12件', { kind: 'fact', docKey: mine })
    board.link('supports', fact, top)
    newCardsGoTo = valueOf(openPersonSheet(board.context, 'successor')).docKey
    session.map.addSibling(fact)
    expect(session.core.state().draft?.supportsId).toBeUndefined()
  })
})
