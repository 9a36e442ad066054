// Where the next words go once new cards go somewhere else: never onto a card that was chosen before.
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

describe('when new cards go somewhere else', () => {
  it.each(['internal', 'a sheet'] as const)('the next words begin a new card in %s', (where) => {
    const docKey = where === 'internal' ? where : valueOf(openPersonSheet(board.context, 'owner')).docKey
    const old = board.add('納期が遅れる')
    session.select(new Set([old]))
    session.typing.edit(old, 'board')
    newCardsGoTo = docKey
    session.startAfresh()
    expect(session.core.state()).toMatchObject({ editing: null, selection: new Set() })
    session.map.addCardAt(null)
    expect(board.card(type('社長には言えない')).docKey).toBe(docKey)
    expect(board.card(old).text).toBe('納期が遅れる')
  })

  it('an empty card that was begun for everybody goes', () => {
    session.map.addCardAt({ x: 0, y: -200 })
    session.startAfresh()
    expect(session.core.state()).toMatchObject({ editing: null, draft: null, selection: new Set() })
    expect(board.texts()).toEqual([])
  })
})
