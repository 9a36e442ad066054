import { describe, expect, it } from 'vitest'
import { hintSource } from '../../../../shared/rules/hints/hintSource'
import { aboutLeaders } from '../../../../shared/rules/hints/aboutLeaders'
import { openPersonSheet } from '../../../../shared/commands/openPersonSheet'
import type { NewCardRequest } from '../../../../shared/commands/addCard'
import { createBoard, valueOf } from '../../../helpers/createBoard'

function isHinted(text: string, request: Partial<NewCardRequest> = {}): boolean {
  const board = createBoard()
  board.why(board.add('改善が続かない'), text, request)
  return aboutLeaders(hintSource(board.snapshot())).length > 0
}

describe('a branch everybody sees that touches 会長, 先代 or 社長 in person', () => {
  it.each([
    '社長が決めない',
    '社長 が全部決めている。',
    '会長と社長で言うことが違う',
    '先代は指示を出す人だった',
    '専務に言いづらい',
    '会長の顔色を見て決まる',
    '社長次第',
    '創業者が今も現場に出ている',
  ])('is heard in 「%s」', (text) => expect(isHinted(text)).toBe(true))

  it.each([
    '社長の経営ビジョンが、管理職まで行き渡っていない',
    '先代から続く取引先に頼っている',
    '自治会長が代わった',
    '商工会会長が間に入った',
    'PTA会長が忙しい',
    '取引先の社長が代わった',
    '社長室の前に貼ってある',
    '部門どうしのやり取りが足りない',
  ])('is not heard in 「%s」', (text) => expect(isHinted(text)).toBe(false))

  it('leaves alone who speaks of himself', () => {
    expect(isHinted('社長が決めきれていない', { voice: 'owner' })).toBe(false)
    expect(isHinted('会長が口を出しすぎた', { voice: 'chairman' })).toBe(false)
    expect(isHinted('会長が口を出しすぎた', { voice: 'owner' })).toBe(true)
    expect(isHinted('社長が決めない', { voice: 'employee' })).toBe(true)
  })

  it('is none where it is among few already, nor on the 表課題 themselves', () => {
    expect(isHinted('社長が決めない', { docKey: 'internal' })).toBe(false)
    const board = createBoard()
    const { docKey } = valueOf(openPersonSheet(board.context, 'owner'))
    board.why(board.add('社長が改善を始めても続かない'), '社長が決めない', { docKey })
    expect(aboutLeaders(hintSource(board.snapshot()))).toEqual([])
  })

  it('is one hint a branch, about every card that touches them', () => {
    const board = createBoard()
    const first = board.why(board.add('改善が続かない'), '先代は指示を出す人だった')
    const second = board.why(board.why(first, '意見を出す場がない'), '社長が代わって間があいた')
    const other = board.why(board.add('会議が長い'), '会長が話し続ける')
    expect(aboutLeaders(hintSource(board.snapshot())).map(({ about }) => about)).toEqual([
      [first, second],
      [other],
    ])
  })
})
