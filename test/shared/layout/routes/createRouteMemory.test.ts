import { describe, expect, it } from 'vitest'
import { setCardKind } from '../../../../shared/commands/setCardKind'
import { setCardText } from '../../../../shared/commands/setCardText'
import { cutLinks } from '../../../../shared/commands/cutLinks'
import { layoutIceberg } from '../../../../shared/layout/layoutIceberg'
import { createRouteMemory } from '../../../../shared/layout/routes/createRouteMemory'
import { routeLinks } from '../../../../shared/layout/routes/routeLinks'
import { createBoard, valueOf, type TestBoard } from '../../../helpers/createBoard'

function boardWithThread(): { readonly board: TestBoard; readonly top: string; readonly answer: string } {
  const board = createBoard()
  const top = board.add('納期が遅れる')
  return { board, top, answer: board.why(top, '段取り替えに時間がかかる') }
}

const boxesOf = (board: TestBoard) => layoutIceberg(board.snapshot()).boxes

describe('the links of the map before', () => {
  it('run as they ran while words change that leave the cards as large as they were', () => {
    const { board, top } = boardWithThread()
    const before = routeLinks(board.snapshot(), layoutIceberg(board.snapshot()))
    valueOf(setCardText(board.context, { cardId: top, text: '納期が延びる' }))
    expect(routeLinks(board.snapshot(), layoutIceberg(board.snapshot()))).toBe(before)
  })

  it('run anew when a card grows, a link is cut or a kind changes', () => {
    const { board, top, answer } = boardWithThread()
    const recalledAfter = (change: () => void): unknown => {
      const memory = createRouteMemory()
      memory.keep(board.snapshot(), boxesOf(board), new Map())
      change()
      return memory.recall(board.snapshot(), boxesOf(board))
    }
    expect(recalledAfter(() => undefined)).toEqual(new Map())
    expect(
      recalledAfter(() =>
        valueOf(setCardText(board.context, { cardId: top, text: '納期が遅れる。'.repeat(9) })),
      ),
    ).toBeNull()
    expect(
      recalledAfter(() => valueOf(cutLinks(board.context, [...board.snapshot().links.keys()]))),
    ).toBeNull()
    expect(
      recalledAfter(() => valueOf(setCardKind(board.context, { cardId: answer, kind: 'note' }))),
    ).toBeNull()
  })

  it('are unknown before the first', () => {
    const { board } = boardWithThread()
    expect(createRouteMemory().recall(board.snapshot(), boxesOf(board))).toBeNull()
  })
})
