import { describe, expect, it } from 'vitest'
import { boardScene } from '../../../renderer/board/boardScene'
import { createCardNodes, type CardNodeParts } from '../../../renderer/board/createCardNodes'
import { setCardText } from '../../../shared/commands/setCardText'
import { createBoard, type TestBoard } from '../../helpers/createBoard'

function partsOf(
  board: TestBoard,
  patch: Record<string, Partial<CardNodeParts>> = {},
): readonly CardNodeParts[] {
  const scene = boardScene(board.snapshot())
  return [...board.snapshot().cards.keys()].flatMap((id) => {
    const [view, at] = [scene.viewOf(id), scene.layout.boxes.get(id)]
    if (view === null || at === undefined) return []
    return [
      {
        view,
        at,
        draftHeight: null,
        selected: false,
        draggable: true,
        label: view.card.text,
        role: 'カード',
        ...patch[id],
      },
    ]
  })
}

describe('cards handed to React Flow', () => {
  const board = createBoard()
  const still = board.add('動かないカード', { pos: { x: 0, y: -200 } })
  const other = board.add('変わるカード', { pos: { x: 300, y: -200 } })
  const nodesOf = createCardNodes()
  const first = nodesOf(partsOf(board))
  const nodeOf = (nodes: typeof first, id: string) => nodes.find((node) => node.id === id)

  it('stay the same objects when nothing changed', () => {
    expect(nodesOf(partsOf(board))[0]).toBe(first[0])
  })

  it('change alone when one of them is dragged', () => {
    const next = nodesOf(partsOf(board, { [other]: { at: { x: 310, y: -190 } } }))
    expect(nodeOf(next, still)).toBe(nodeOf(first, still))
    expect(nodeOf(next, other)?.position).toEqual({ x: 310, y: -190 })
  })

  it('keep what they draw while they are only dragged', () => {
    const next = nodesOf(partsOf(board, { [other]: { at: { x: 320, y: -180 } } }))
    expect(nodeOf(next, other)?.data.view).toBe(nodeOf(first, other)?.data.view)
  })

  it('change alone when one of them is written in', () => {
    setCardText(board.context, { cardId: other, text: '書き足した長い言葉はカードを高くする' })
    const next = nodesOf(partsOf(board))
    expect(nodeOf(next, still)).toBe(nodeOf(first, still))
    expect(nodeOf(next, other)?.height).toBeGreaterThan(nodeOf(first, other)?.height ?? 0)
  })

  it('grow with the words being written, before they are stored', () => {
    const next = nodesOf(partsOf(board, { [still]: { draftHeight: 88 } }))
    expect(nodeOf(next, still)?.height).toBe((nodeOf(first, still)?.height ?? 0) + 66)
  })
})
