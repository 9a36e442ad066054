import { describe, expect, it } from 'vitest'
import { openIceberg } from '../../helpers/openIceberg'

describe('a chosen line', () => {
  it('lets the cards go, is let go by the next card, and goes when it is cut', () => {
    const { board, session } = openIceberg()
    const top = board.add('納期が遅れる')
    board.why(top, '段取りが変わる')
    const linkIds = new Set(board.snapshot().links.keys())
    session.select(new Set([top]))
    session.selectLinks(linkIds)
    expect(session.core.state()).toMatchObject({ selection: new Set(), selectedLinks: linkIds })
    session.select(new Set([top]))
    expect(session.core.state().selectedLinks.size).toBe(0)
    session.selectLinks(linkIds)
    session.map.cut([...linkIds])
    expect(session.core.state().selectedLinks.size).toBe(0)
    session.map.undo()
    expect(board.snapshot().links.size).toBe(1)
  })

  it('closes the editor of a card', () => {
    const { board, session } = openIceberg()
    const top = board.add('納期が遅れる')
    session.typing.edit(top, 'board')
    session.selectLinks(new Set(['line']))
    expect(session.core.state()).toMatchObject({ editing: null, selectedLinks: new Set(['line']) })
  })
})
