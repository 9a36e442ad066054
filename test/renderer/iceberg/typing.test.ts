// Typing in the iceberg place against real documents: what a cleared card and refused words leave behind.
import { beforeEach, describe, expect, it } from 'vitest'
import { setCardText } from '../../../shared/commands/setCardText'
import { valueOf } from '../../helpers/createBoard'
import { openIceberg } from '../../helpers/openIceberg'

/** What the open text fields say when they are asked to hand out their words. */
let handOutWords: () => boolean
const open = () => openIceberg({ handOutWords: () => handOutWords() })
let { board, session, news, editingId, refusals } = open()
beforeEach(() => {
  handOutWords = () => true
  ;({ board, session, news, editingId, refusals } = open())
})

describe('a card that was cleared', () => {
  const clear = (text: string): string => {
    const id = board.add(text)
    session.typing.edit(id, 'board')
    session.map.commitText(id, '', 'clearing')
    return id
  }

  it('gets its words back by Ctrl+Z, and nothing else is taken back', () => {
    board.add('別の札')
    const id = clear('言葉')
    session.map.undo()
    expect(board.texts()).toEqual(['別の札', '言葉'].sort())
    expect(board.card(id).text).toBe('言葉')
  })

  it('stays when its words came back before its editor closed', () => {
    clear('言葉')
    session.map.undo()
    session.typing.edit(null, 'board')
    expect([board.texts(), news]).toEqual([['言葉'], []])
  })

  it('stays when somebody else wrote in it meanwhile', () => {
    const id = clear('言葉')
    valueOf(setCardText(board.context, { cardId: id, text: '別の人の言葉' }))
    session.typing.edit(null, 'board')
    expect(board.texts()).toEqual(['別の人の言葉'])
  })

  it('in the same breath as it was written still comes back with its words by one undo', () => {
    session.map.addCardAt({ x: 0, y: -200 })
    const id = editingId()
    session.map.commitText(id, '納', 'stretch')
    session.map.commitText(id, '納期', 'stretch')
    session.map.commitText(id, '', 'stretch')
    session.typing.edit(null, 'board')
    expect(board.texts()).toEqual([])
    session.map.undo()
    expect(board.texts()).toEqual(['納期'])
    session.map.redo()
    expect(board.texts()).toEqual([])
  })

  it('and removed by Backspace in its empty line comes back with its words by one undo', () => {
    const id = clear('言葉')
    session.outline.remove([id])
    expect(board.texts()).toEqual([])
    session.map.undo()
    expect(board.texts()).toEqual(['言葉'])
  })
})

describe('words that are refused', () => {
  const tooLong = 'あ'.repeat(20_001)

  it('are told to be refused, and nothing is written', () => {
    const id = board.add('あ')
    session.typing.edit(id, 'board')
    expect(session.map.commitText(id, tooLong, 'a')).toBe(false)
    expect(session.map.commitText(id, 'い', 'a')).toBe(true)
    expect([board.texts(), refusals()]).toEqual([['い'], ['card.tooLong']])
  })

  it('in an empty card are not thrown away as if nothing had been typed', () => {
    session.map.addCardAt({ x: 0, y: -200 })
    expect(session.map.commitText(editingId(), tooLong, 'a')).toBe(false)
    handOutWords = () => false
    session.map.undo()
    session.typing.edit(null, 'board')
    expect(session.core.state().draft).not.toBeNull()
  })

  it('keep their editor open, whatever would have closed it', () => {
    const [id, other] = [board.add('あ'), board.add('別')]
    session.select(new Set([id]))
    session.typing.edit(id, 'board')
    handOutWords = () => false
    session.typing.edit(null, 'board')
    session.select(new Set([other]))
    session.map.askWhy(id)
    session.map.undo()
    expect(session.core.state()).toMatchObject({
      editing: { cardId: id },
      selection: new Set([id]),
      draft: null,
    })
    expect(board.texts()).toHaveLength(2)
  })

  it('as 本人の言葉 leave their dialog open', () => {
    const answer = board.why(board.add('一'), '任せられない')
    session.naming.askOwnerWords(answer)
    session.naming.confirm(answer, tooLong)
    expect([session.core.state().dialog?.kind, refusals()]).toEqual(['nameRoot', ['card.tooLong']])
  })
})
