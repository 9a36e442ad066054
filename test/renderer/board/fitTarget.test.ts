import { describe, expect, it } from 'vitest'
import { boardScene } from '../../../renderer/board/boardScene'
import { fitTarget } from '../../../renderer/board/fitTarget'
import { createBoard } from '../../helpers/createBoard'

describe('what the view turns to when not all can be seen', () => {
  const board = createBoard()
  const first = board.add('供給が追いつかない')
  const answer = board.why(first, '計画が合わない')
  const scene = boardScene(board.snapshot())

  it('is the chosen card', () => {
    expect(fitTarget(scene, new Set([answer])).around).toBe(scene.layout.boxes.get(answer))
  })

  it('is the first card of the map when none is chosen', () => {
    expect(fitTarget(scene, new Set()).around).toBe(scene.layout.boxes.get(first))
  })

  it('goes with the thread of the first card, and with no thread when a card is chosen', () => {
    const [top, below] = [scene.layout.boxes.get(first), scene.layout.boxes.get(answer)]
    board.add('別の課題')
    const { thread } = fitTarget(boardScene(board.snapshot()), new Set())
    expect(thread?.y).toBe(top?.y)
    expect((thread?.y ?? 0) + (thread?.height ?? 0)).toBe((below?.y ?? 0) + (below?.height ?? 0))
    expect(fitTarget(scene, new Set([answer])).thread).toBeNull()
  })

  it('is the place for the first words on an empty map, large enough to write in', () => {
    const { area, around } = fitTarget(boardScene(createBoard().snapshot()), new Set())
    expect(around).toBeNull()
    expect(area.height).toBeLessThan(400)
    expect([area.y < 0, area.y + area.height > 0]).toEqual([true, true])
  })
})
