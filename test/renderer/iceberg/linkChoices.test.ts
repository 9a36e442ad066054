import { describe, expect, it } from 'vitest'
import { setCardKind } from '../../../shared/commands/setCardKind'
import { linkChoices, relationsFor } from '../../../renderer/iceberg/linkChoices'
import { createBoard } from '../../helpers/createBoard'

describe('choosing what to link to', () => {
  it('lists the cards that can be linked first, and says why the others can not', () => {
    const board = createBoard()
    const top = board.add('受注が読めない')
    const answer = board.why(top, '情報が止まる')
    const other = board.add('値上げできない')
    board.add('付箋の言葉', { kind: 'note' })
    const choices = linkChoices(board.snapshot(), other, { relation: 'answer', query: '' })
    expect(choices.map(({ card, refusal }) => [card.text, refusal?.code])).toEqual([
      ['情報が止まる', undefined],
      ['付箋の言葉', undefined],
      ['受注が読めない', 'link.upward'],
    ])
    expect(choices[0]?.wanted).toEqual({ kind: 'why', from: other, to: answer })
  })

  it('turns round when the card above is looked for', () => {
    const board = createBoard()
    const top = board.add('受注が読めない')
    const note = board.add('付箋の言葉', { kind: 'note' })
    const [choice] = linkChoices(board.snapshot(), note, { relation: 'cause', query: '' })
    expect(choice?.wanted).toEqual({ kind: 'why', from: top, to: note })
  })

  it('counts a ring as possible: it can be linked as 悪循環', () => {
    const board = createBoard()
    const upper = board.why(board.add('一'), '上')
    const lower = board.why(upper, '下')
    const found = linkChoices(board.snapshot(), lower, { relation: 'answer', query: '' }).find(
      ({ card }) => card.id === upper,
    )
    expect(found?.refusal).toBeNull()
  })

  it('finds words whatever their width and kana', () => {
    const board = createBoard()
    const note = board.add('付箋', { kind: 'note' })
    board.add('ＡＢＣカードの発行が遅い')
    const find = (query: string) => linkChoices(board.snapshot(), note, { relation: 'cause', query }).length
    expect([find('abcかーど'), find('別の言葉')]).toEqual([1, 0])
  })

  it('finds a 裏課題 by 本人の言葉 as well as by how it was put before', () => {
    const board = createBoard()
    const note = board.add('付箋', { kind: 'note' })
    const id = board.add('権限の集中', { kind: 'note' })
    setCardKind(board.context, { cardId: id, kind: 'root', ownerWords: '全部ジブンで決めてきた' })
    const find = (query: string) =>
      linkChoices(board.snapshot(), note, { relation: 'supports', query }).map(({ card }) => card.id)
    expect([find('じぶん'), find('権限'), find('別の言葉')]).toEqual([[id], [id], []])
  })

  it('offers only relations that can mean something for the card', () => {
    const board = createBoard()
    const card = (kind: 'surface' | 'why' | 'note' | 'fact' | 'heading') =>
      relationsFor(board.card(board.add('言葉', { kind })))
    expect(card('surface')).toEqual(['answer', 'supports', 'pair'])
    expect(card('why')).toContain('loop')
    expect(card('note')).toEqual(['cause', 'supports'])
    expect(card('fact')).toEqual(['supports'])
    expect(card('heading')).toEqual([])
  })
})
