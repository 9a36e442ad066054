// The strip follows the chosen card, and stays with the one that is being answered.
import { beforeEach, describe, expect, it } from 'vitest'
import { shownQuestion } from '../../../renderer/iceberg/shownQuestion'
import { openIceberg } from '../../helpers/openIceberg'

let { board, session, type } = openIceberg()
beforeEach(() => {
  ;({ board, session, type } = openIceberg())
})

describe('the question on the strip', () => {
  const shown = () => shownQuestion(session.core.state(), session.core.view())

  it('stays with the card that is answered while the answer is written, then turns to the answer', () => {
    const top = board.add('納期が遅れる')
    session.select(new Set([top]))
    session.map.askWhy(top)
    const asked = shown()
    expect(asked?.cardId).toBe(top)
    const answer = type('段取りが読めない')
    expect(shown()).toBe(asked)
    session.map.askWhy(answer)
    const second = shown()
    const deeper = type('計画を一人で立てる')
    session.editOnBoard(null)
    expect(shown()?.cardId).toBe(deeper)
    expect(shown()?.id).not.toBe(second?.id)
  })

  it('lets the older card go when another one is begun, and is about that one when it is written', () => {
    const old = board.add('納期が遅れる')
    session.select(new Set([old]))
    session.growing.addFirst('board')
    expect(shown()).toBeNull()
    const fresh = type('人が辞める')
    expect(shown()).toBeNull()
    session.editOnBoard(null)
    expect(shown()?.cardId).toBe(fresh)
  })

  it('is the general one while no card or several cards are chosen', () => {
    const [one, two] = [board.add('一'), board.add('二')]
    session.select(new Set([one]))
    const asked = shown()
    expect(asked?.cardId).toBe(one)
    session.select(new Set())
    expect(shown()).toBeNull()
    session.select(new Set([one, two]))
    expect(shown()).toBeNull()
    session.select(new Set([one]))
    expect(shown()).toBe(asked)
  })
})
