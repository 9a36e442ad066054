import { describe, expect, it } from 'vitest'
import { pasteOutline, type PasteRequest } from '../../../shared/commands/pasteOutline'
import { parseOutline } from '../../../shared/file/parseOutline'
import { icebergGraph } from '../../../shared/rules/icebergGraph'
import { codeOf, createBoard, valueOf, type TestBoard } from '../../helpers/createBoard'

function paste(board: TestBoard, text: string, request: Partial<PasteRequest> = {}) {
  const lines = valueOf(parseOutline(text))
  return pasteOutline(board.context, {
    lines,
    docKey: 'shared',
    parentId: null,
    topKind: 'surface',
    ...request,
  })
}

/** The outline as it was typed: two spaces per step. */
function outlineOf(board: TestBoard): string {
  const graph = icebergGraph(board.snapshot())
  const write = (id: string, depth: number): string[] => [
    `${'  '.repeat(depth)}${board.card(id).kind} ${board.card(id).text}`,
    ...graph.childrenOf(id).flatMap((child) => write(child, depth + 1)),
  ]
  return graph.tops.flatMap((id) => write(id, 0)).join('\n')
}

describe('pasting an outline', () => {
  it('makes a card of every line, in order and under the right one, and undoes as one step', () => {
    const board = createBoard()
    board.add('前からある')
    const before = outlineOf(board)
    paste(
      board,
      '納期が遅れる\n\t段取りが読めない\n\t\t受注が届くのが遅い\n\t現場の声が届かない\n値上げできない',
    )
    expect(outlineOf(board)).toBe(
      [
        'surface 前からある',
        'surface 納期が遅れる',
        '  why 段取りが読めない',
        '    why 受注が届くのが遅い',
        '  why 現場の声が届かない',
        'surface 値上げできない',
      ].join('\n'),
    )
    board.docs.history.undo()
    expect(outlineOf(board)).toBe(before)
    expect(board.docs.history.canUndo()).toBe(true)
  })

  it('below an answer continues among its siblings, before the next one', () => {
    const board = createBoard()
    const top = board.add('納期が遅れる')
    const first = board.why(top, '一つ目')
    board.why(top, '二つ目')
    paste(board, '間の一\n  その下\n間の二', { parentId: top, afterId: first, topKind: 'why' })
    expect(outlineOf(board).split('\n')).toEqual([
      'surface 納期が遅れる',
      '  why 一つ目',
      '  why 間の一',
      '    why その下',
      '  why 間の二',
      '  why 二つ目',
    ])
  })

  it('waits for the words of the owner on a 裏課題 behind !', () => {
    const board = createBoard()
    paste(board, '納期が遅れる\n　任せきれない\n　　！全部自分で決めてきた')
    const root = [...board.snapshot().cards.values()].find((card) => card.kind === 'root')
    expect(root).toMatchObject({ text: '全部自分で決めてきた', ownerWords: '' })
  })

  it('among 付箋 makes 付箋 of every line and no thread', () => {
    const board = createBoard()
    paste(board, '一\n  二\n  !三', { topKind: 'note' })
    expect(outlineOf(board)).toBe('note 一\nnote 二\nnote 三')
    expect(board.snapshot().links.size).toBe(0)
  })

  it('is refused under a 裏課題 and where two persons would meet, and then changes nothing', () => {
    const board = createBoard()
    board.docs.open('owner:person1')
    board.docs.open('owner:person2')
    const theirs = board.add('会長の言葉', { docKey: 'owner:person1' })
    expect(codeOf(paste(board, '一', { parentId: theirs, docKey: 'owner:person2', topKind: 'why' }))).toBe(
      'link.twoPersons',
    )
    expect(codeOf(paste(board, '一', { parentId: 'nobody00', topKind: 'why' }))).toBe('link.missingCard')
    expect(board.texts()).toEqual(['会長の言葉'])
  })

  it('puts the link to a private card where the private card is', () => {
    const board = createBoard()
    const own = board.add('準備中の課題', { docKey: 'internal' })
    paste(board, '答え\n  その下', { parentId: own, topKind: 'why' })
    expect([...board.snapshot().links.values()].map((link) => link.docKey).sort()).toEqual([
      'internal',
      'shared',
    ])
  })
})
