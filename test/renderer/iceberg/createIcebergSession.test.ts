// The iceberg place against real documents: what its verbs leave behind, and what one Ctrl+Z takes back.
import { beforeEach, describe, expect, it } from 'vitest'
import { outlineRows } from '../../../renderer/outline/outlineRows'
import { openIceberg } from '../../helpers/openIceberg'

let { board, session, news, editingId, refusals, dialog, accept, childTexts, type } = openIceberg()
beforeEach(() => {
  ;({ board, session, news, editingId, refusals, dialog, accept, childTexts, type } = openIceberg())
})

describe('an empty card', () => {
  it('is shown with its editor open and is in no document', () => {
    session.map.addCardAt({ x: 0, y: -200 })
    expect(session.core.view().cards.get(editingId())?.kind).toBe('surface')
    expect(board.texts()).toEqual([])
  })

  it('left without words leaves nothing behind: no card, no link, no undo step', () => {
    const top = board.add('納期が遅れる')
    let updates = 0
    board.docs.onUpdate(() => updates++)
    session.map.askWhy(top)
    session.typing.edit(null, 'board')
    expect(session.core.view()).toBe(board.snapshot())
    expect(updates).toBe(0)
    session.map.undo()
    expect(board.texts()).toEqual([])
  })

  it('is all that undo takes away while it is open', () => {
    board.add('納期が遅れる')
    session.map.addCardAt({ x: 0, y: 300 })
    session.map.undo()
    expect(session.core.state().draft).toBeNull()
    expect(board.texts()).toEqual(['納期が遅れる'])
  })

  it('becomes real with its first words, under the same id, and one undo takes card and words away', () => {
    const top = board.add('納期が遅れる')
    session.map.askWhy(top)
    const id = type('段取りが読めない')
    expect(board.card(id)).toMatchObject({ kind: 'why', text: '段取りが読めない' })
    expect(childTexts(top)).toEqual(['段取りが読めない'])
    session.map.undo()
    expect(board.texts()).toEqual(['納期が遅れる'])
    session.map.redo()
    expect(childTexts(top)).toEqual(['段取りが読めない'])
  })

  it('keeps words that arrive just after its editor was closed', () => {
    session.map.addCardAt({ x: 0, y: -200 })
    const id = editingId()
    session.typing.edit(null, 'board')
    session.map.commitText(id, '最後の言葉', 'a')
    expect(board.card(id).text).toBe('最後の言葉')
  })

  it('keeps its words even when the card it answered is gone meanwhile', () => {
    const top = board.add('納期が遅れる')
    session.map.askWhy(top)
    session.map.remove([top])
    expect(board.card(type('それでも言いたい')).kind).toBe('why')
  })
})

describe('typing', () => {
  it('is one undo step per stretch', () => {
    const id = board.add('あ')
    session.typing.edit(id, 'board')
    session.map.commitText(id, 'ああ', 'first')
    session.map.commitText(id, 'あああ', 'first')
    session.map.commitText(id, 'あああい', 'second')
    session.map.undo()
    expect(board.card(id).text).toBe('あああ')
    session.map.undo()
    expect(board.card(id).text).toBe('あ')
  })

  it('costs no undo step when nothing changed', () => {
    const id = board.add('あ')
    session.map.commitText(id, 'あ', 'first')
    session.map.undo()
    expect(board.texts()).toEqual([])
  })

  it('away all words removes the card when its editor closes, and one undo brings it back with its words and answers', () => {
    const top = board.add('納期が遅れる')
    const middle = board.why(top, '段取り')
    board.why(middle, '受注')
    session.typing.edit(middle, 'outline')
    session.map.commitText(middle, '', 'a')
    expect(board.card(middle).text).toBe('')
    session.typing.edit(null, 'outline')
    expect(childTexts(top)).toEqual(['受注'])
    expect(news).toEqual([{ kind: 'removed', count: 1 }])
    session.map.undo()
    expect(childTexts(top)).toEqual(['段取り'])
    expect(childTexts(middle)).toEqual(['受注'])
  })

  it('again before the editor closes keeps the card', () => {
    const id = board.add('あ')
    session.typing.edit(id, 'board')
    session.map.commitText(id, '', 'a')
    session.map.commitText(id, 'い', 'a')
    session.typing.edit(null, 'board')
    expect(board.texts()).toEqual(['い'])
  })
})

describe('それはなぜ？', () => {
  it('asks a different question each time, and again on a line that is still empty', () => {
    const top = board.add('納期が遅れる')
    const asked: (string | undefined)[] = []
    session.select(new Set([top]))
    asked.push(session.core.state().question?.id)
    session.map.askWhy(top)
    asked.push(session.core.state().question?.id)
    const empty = editingId()
    session.map.askWhy(empty)
    asked.push(session.core.state().question?.id)
    expect(editingId()).toBe(empty)
    const answer = type('段取りが読めない')
    session.map.askWhy(answer)
    asked.push(session.core.state().question?.id)
    expect(asked.slice(0, 2)).toEqual(['N-01', 'N-04'])
    expect(new Set(asked).size).toBe(4)
  })

  it('is refused below a 裏課題 and on a card that has no place yet, and says why', () => {
    const note = board.add('付箋', { kind: 'note' })
    session.map.askWhy(note)
    const root = board.why(board.add('一'), '根')
    session.naming.confirm(root, '任せきれない')
    session.map.askWhy(root)
    expect(refusals()).toEqual(['link.placeFirst', 'link.belowRoot'])
  })
})

describe('つなぐ', () => {
  it('that would close a ring offers 悪循環', () => {
    const top = board.add('一')
    const upper = board.why(top, '上')
    const lower = board.why(upper, '下')
    session.map.link(lower, upper)
    expect(dialog()).toMatchObject({ kind: 'offer', offer: 'loop' })
    accept()
    expect([...board.snapshot().links.values()].filter((link) => link.kind === 'loop')).toMatchObject([
      { from: lower, to: upper },
    ])
  })

  it('that the method does not allow says why and changes nothing', () => {
    const top = board.add('一')
    const answer = board.why(top, '答え')
    session.map.link(answer, top)
    expect(refusals()).toEqual(['link.upward'])
    expect(board.snapshot().links.size).toBe(1)
  })

  it('tells how many threads meet', () => {
    const answer = board.why(board.add('一'), '答え')
    session.map.link(board.add('二'), answer)
    session.map.link(board.add('三'), answer)
    expect(news).toEqual([
      { kind: 'met', count: 2 },
      { kind: 'met', count: 3 },
    ])
  })
})

describe('crossing the waterline', () => {
  it('upward while a why enters offers to cut it', () => {
    const answer = board.why(board.add('一'), '答え')
    session.map.move([{ cardId: answer, pos: { x: 0, y: -300 }, isInSky: true }])
    expect(board.card(answer).kind).toBe('why')
    expect(dialog()).toMatchObject({ offer: 'surfaceByCutting', count: 1, ends: ['一'] })
    accept()
    expect(board.card(answer).kind).toBe('surface')
    expect(board.snapshot().links.size).toBe(0)
  })

  it('tells once what a card has become, below the water and above it, and one undo takes it back', () => {
    const [top, loose] = [board.add('一'), board.add('二', { kind: 'why' })]
    session.map.move([{ cardId: top, pos: { x: 0, y: 200 }, isInSky: false }])
    session.map.move([{ cardId: loose, pos: { x: 0, y: -200 }, isInSky: true }])
    expect(news).toEqual([
      { kind: 'became', card: 'why', count: 1 },
      { kind: 'became', card: 'surface', count: 1 },
    ])
    session.map.undo()
    session.map.undo()
    expect([board.card(top).kind, board.card(loose).kind]).toEqual(['surface', 'why'])
  })

  it('tells of several cards at once, and nothing of those that stay what they are', () => {
    const [one, two, note] = [board.add('一'), board.add('二'), board.add('付箋', { kind: 'note' })]
    const down = [one, two, note].map((cardId) => ({ cardId, pos: { x: 0, y: 200 }, isInSky: false }))
    session.map.move(down)
    session.map.move(down)
    expect(news).toEqual([{ kind: 'became', card: 'why', count: 2 }])
  })

  it('is refused for a 裏課題', () => {
    const root = board.why(board.add('一'), '根')
    session.naming.confirm(root, '任せきれない')
    session.map.move([{ cardId: root, pos: { x: 0, y: -300 }, isInSky: true }])
    expect(refusals()).toEqual(['waterline.rootStaysBelow'])
  })

  it('in the outline offers the same for an answer with two parents', () => {
    const [one, two] = [board.add('一'), board.add('二')]
    const answer = board.why(one, '答え')
    board.link('why', two, answer)
    session.outline.move({ cardId: answer, fromParentId: one, parentId: null, afterId: one })
    accept()
    expect(board.card(answer).kind).toBe('surface')
  })
})

describe('the outline', () => {
  it('Enter after Enter writes siblings in order', () => {
    const top = board.add('一')
    const first = board.why(top, '答え1')
    session.outline.edit(first)
    session.outline.addBelow(first, top)
    const second = type('答え2')
    session.outline.addBelow(second, top)
    type('答え3', 'other')
    expect(childTexts(top)).toEqual(['答え1', '答え2', '答え3'])
    expect(session.core.state().editing?.at).toBe('outline')
  })

  it('moves the empty line like any other', () => {
    const top = board.add('一')
    session.outline.addBelow(top, null)
    const id = editingId()
    session.outline.move({ cardId: id, fromParentId: null, parentId: top, afterId: undefined })
    type('右に寄せた')
    expect(childTexts(top)).toEqual(['右に寄せた'])
  })

  it('moves the empty line above its sibling too', () => {
    const top = board.add('一')
    const [first, second] = [board.why(top, '答え1'), board.why(top, '答え2')]
    session.outline.addBelow(second, top)
    const id = editingId()
    session.outline.move({ cardId: second, fromParentId: top, parentId: top, afterId: id })
    type('間')
    expect(childTexts(top)).toEqual(['答え1', '間', '答え2'])
    expect(board.card(first).text).toBe('答え1')
  })

  it('takes several pasted lines as cards in one undo step, in place of the empty line', () => {
    const top = board.add('一')
    const first = board.why(top, '答え1')
    session.outline.addBelow(first, top)
    expect(session.outline.paste(editingId(), '    答え2\n      その下\n    答え3\n')).toBe(true)
    expect(childTexts(top)).toEqual(['答え1', '答え2', '答え3'])
    session.map.undo()
    expect(childTexts(top)).toEqual(['答え1'])
  })

  it('has on the map the same paste: several lines become chosen cards, one line stays text', () => {
    expect(session.map.paste(null, '一行だけ\n')).toBe(false)
    session.map.addCardAt({ x: 0, y: -200 })
    expect(session.map.paste(editingId(), '一\n\n二\n')).toBe(true)
    expect(session.map.paste(null, '三\n\t四')).toBe(true)
    expect([...board.texts()].sort()).toEqual(['一', '三', '二', '四'])
    expect(session.core.state()).toMatchObject({ editing: null, draft: null })
    expect(session.core.state().selection.size).toBe(2)
    session.map.undo()
    expect(board.texts()).toEqual(['一', '二'])
  })

  it('leaves one pasted line to the text field, and refuses a broken outline whole', () => {
    const top = board.add('一')
    expect(session.outline.paste(top, '一行だけ\n')).toBe(false)
    expect(session.outline.paste(top, '二\n\t!裏課題\n\t\t裏課題の下')).toBe(true)
    expect(refusals()).toEqual(['outline.belowRoot'])
    expect(board.texts()).toEqual(['一'])
  })

  it('names the line of the text as it was pasted, blank lines counted', () => {
    const top = board.add('一')
    session.outline.paste(top, '\r\n二\r\n　　\r\n\r\n　!裏課題\r\n\r\n　　その下\r\n')
    const [refused] = news
    expect(refused).toMatchObject({
      kind: 'refused',
      problem: { code: 'outline.belowRoot', params: { line: 7 } },
    })
  })

  it.each([
    ['tabs', '二\n\tあ\n\t\tか\n三'],
    ['two spaces', '二\n  あ\n    か\n三'],
    ['full-width spaces', '二\n　あ\n　　か\n三'],
    ['four spaces, as other outlines write them', '二\n    あ\n        か\n三'],
    ['a deeper left edge', '\t\t二\n\t\t\tあ\n\t\t\t\tか\n\t\t三'],
    ['・ before each line', '・二\n\t・あ\n\t\t・か\n・三'],
    ['bullets of other programs', '- 二\n  - あ\n    • か\n- 三'],
  ])('understands steps made with %s', (_, text) => {
    expect(session.outline.paste(board.add('一'), text)).toBe(true)
    const told = outlineRows(board.snapshot()).map((row) => `${row.depth} ${row.card.text}`)
    expect(told).toEqual(['0 一', '0 二', '1 あ', '2 か', '0 三'])
  })

  it('takes bullets off pasted lines, but no sign off a number', () => {
    session.outline.paste(board.add('一'), '- 5% 減\n+ 3名\n- ５割\n- 人が足りない\n* 3名が辞めた\n-2 点')
    const told = outlineRows(board.snapshot()).map((row) => row.card.text)
    expect(told).toEqual(['一', '- 5% 減', '+ 3名', '- ５割', '人が足りない', '3名が辞めた', '-2 点'])
  })
})

describe('根拠', () => {
  it('written for a card supports it, in one undo step', () => {
    const top = board.add('一')
    session.growing.addEvidence(top, 'board')
    type('月12件')
    expect([...board.snapshot().links.values()]).toMatchObject([{ kind: 'supports', to: top }])
    session.map.undo()
    expect(board.texts()).toEqual(['一'])
  })
})

describe('what is gone', () => {
  it('is neither chosen nor typed in any more', () => {
    const id = board.add('一')
    session.select(new Set([id]))
    session.typing.edit(id, 'board')
    session.map.undo()
    expect(session.core.state()).toMatchObject({ editing: null, selection: new Set(), question: null })
  })

  it('can be removed together and brought back by one undo', () => {
    const ids = [board.add('一'), board.add('二')]
    session.map.remove(ids)
    expect(news).toEqual([{ kind: 'removed', count: 2 }])
    session.map.undo()
    expect(board.texts()).toEqual(['一', '二'])
  })
})
