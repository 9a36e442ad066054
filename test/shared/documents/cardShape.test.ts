import { describe, expect, it } from 'vitest'
import { cardShape, type CardDrawing } from '../../../shared/documents/cardShape'
import { cardSize } from '../../../shared/layout/cardSize'
import type { Card } from '../../../shared/model/cards'
import { setCardKind } from '../../../shared/commands/setCardKind'
import { createBoard, valueOf } from '../../helpers/createBoard'
import { reachOf, textsOf, wordsOf } from './paperFixture'

const SCALE = 0.22

function drawingOf(card: Card, changes: Partial<CardDrawing> = {}): CardDrawing {
  const { width, height } = cardSize(card)
  const box = { x: 50, y: 60, width: width * SCALE, height: height * SCALE }
  return {
    card,
    box,
    mmPerUnit: SCALE,
    marks: [],
    isReference: false,
    ground: '#d6e9f1',
    earlierName: 'はじめの言い方',
    ...changes,
  }
}

function cardOf(text: string, kind: 'surface' | 'why' | 'note' | 'fact' | 'heading' = 'surface'): Card {
  const board = createBoard()
  return board.card(board.add(text, { kind }))
}

describe('a card on paper', () => {
  it('has the lines of the board, all within its border', () => {
    const card = cardOf('国の内外から注文は来ているのに、作る方が追いついていない')
    const drawing = drawingOf(card)
    const { over } = cardShape(drawing)
    expect(textsOf(over).map(({ text }) => text)).toEqual([...cardSize(card).lines])
    for (const text of textsOf(over)) {
      const [left, top, right, bottom] = reachOf(text)
      expect(left).toBeGreaterThan(drawing.box.x)
      expect(top).toBeGreaterThan(drawing.box.y)
      expect(right).toBeLessThan(drawing.box.x + drawing.box.width)
      expect(bottom).toBeLessThan(drawing.box.y + drawing.box.height)
    }
  })

  it('leaves out marks without room, never the first, and none under 8 pt', () => {
    const marks = [
      { text: '→ p.12', page: 12 },
      { text: '経営者まで' },
      { text: 'とても長い印がここに立つことになる' },
    ]
    const { over } = cardShape(drawingOf(cardOf('納期'), { marks }))
    expect(wordsOf(over)).toContain('→p.12')
    expect(wordsOf(over)).not.toContain('とても長い')
    expect(over.filter(({ kind }) => kind === 'link')).toMatchObject([{ target: { page: 12 } }])
    for (const { sizePt } of textsOf(over)) expect(sizePt).toBeGreaterThanOrEqual(8)
  })

  it('says first and largest what the owner said, then how it was put before, under its name', () => {
    const board = createBoard()
    const card = board.add('場がない', { kind: 'why' })
    valueOf(setCardKind(board.context, { cardId: card, kind: 'root', ownerWords: '私が作らなかった' }))
    const drawing = drawingOf(board.card(card))
    const [said, name, before] = textsOf(cardShape(drawing).over)
    expect([said?.text, name?.text, before?.text]).toEqual([
      '「私が作らなかった」',
      'はじめの言い方',
      '場がない',
    ])
    expect([said?.bold, before?.bold]).toEqual([true, false])
    expect(said?.sizePt).toBeGreaterThan(before?.sizePt ?? 0)
    expect(reachOf(before as NonNullable<typeof before>)[3]).toBeLessThan(drawing.box.y + drawing.box.height)
  })

  it('is pale with a dashed edge when it stands on another sheet', () => {
    const { over, under } = cardShape(drawingOf(cardOf('納期', 'why'), { isReference: true }))
    expect(under).toEqual([])
    expect(over[0]).toMatchObject({ kind: 'rect', stroke: { dashMm: expect.any(Array) as unknown } })
  })

  it('is only words when it is a 見出し, and has a folded corner when it is a 付箋', () => {
    expect(
      cardShape(drawingOf(cardOf('まとまり', 'heading'))).over.every(({ kind }) => kind === 'text'),
    ).toBe(true)
    expect(cardShape(drawingOf(cardOf('付箋', 'note'))).over.some(({ kind }) => kind === 'path')).toBe(true)
  })
})
