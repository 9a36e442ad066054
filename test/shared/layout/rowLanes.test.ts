import { describe, expect, it } from 'vitest'
import { boundsOf, overlaps, type Box } from '../../../shared/layout/box'
import { curvePoint } from '../../../shared/layout/curve'
import { layoutIceberg } from '../../../shared/layout/layoutIceberg'
import { isStrip, rowLanes } from '../../../shared/layout/rowLanes'
import { routeLinks } from '../../../shared/layout/routes/routeLinks'
import { createBoard, type TestBoard } from '../../helpers/createBoard'

/** Threads of six answers that branch at every other one: 45 cards each. */
function createDense(threads: number): TestBoard {
  const board = createBoard()
  const grow = (parent: string, depth: number): void => {
    if (depth > 6) return
    for (let index = 0; index < (depth % 2 === 0 ? 1 : 2); index++)
      grow(board.why(parent, `計画が合わない ${depth}`), depth + 1)
  }
  for (let index = 0; index < threads; index++) grow(board.add(`受注が多い ${index}`), 1)
  return board
}

describe('a map of many cards side by side', () => {
  it.each([1, 4, 8])('tends to the proportions of a screen (%i threads)', (threads) => {
    const { boxes } = layoutIceberg(createDense(threads).snapshot())
    const { width, height } = boundsOf(boxes.values())
    expect(width / height).toBeLessThan(4.5)
  })

  it('keeps every card in the band of its depth and no two upon each other', () => {
    const snapshot = createDense(3).snapshot()
    const { boxes, bands } = layoutIceberg(snapshot)
    for (const card of snapshot.cards.values()) {
      const box = boxes.get(card.id) as Box
      const band =
        bands.find(({ depth }) => card.kind === 'why' && card.text.endsWith(` ${depth}`)) ?? bands[0]
      expect(box.y).toBeGreaterThanOrEqual(band?.top ?? 0)
      expect(box.y + box.height).toBeLessThanOrEqual(band?.bottom ?? 0)
    }
    const all = [...boxes.values()]
    expect(all.filter((box, at) => all.slice(at + 1).some((other) => overlaps(box, other, 8)))).toEqual([])
  })

  it('lets no line pass behind a card it does not join', () => {
    const snapshot = createDense(4).snapshot()
    const layout = layoutIceberg(snapshot)
    const behind = [...routeLinks(snapshot, layout)].flatMap(([id, { curves }]) => {
      const link = snapshot.links.get(id)
      const points = curves.flatMap((curve) =>
        Array.from({ length: 13 }, (_, at) => curvePoint(curve, at / 12)),
      )
      return [...layout.boxes].flatMap(([cardId, { x, y, width, height }]) =>
        cardId !== link?.from &&
        cardId !== link?.to &&
        points.some((point) => point.x > x && point.x < x + width && point.y > y && point.y < y + height)
          ? [cardId]
          : [],
      )
    })
    expect(behind).toEqual([])
  })

  it('is no strip while it is short or tall enough', () => {
    expect(isStrip({ width: 2900, height: 300 })).toBe(false)
    expect(isStrip({ width: 6000, height: 2400 })).toBe(false)
    expect(isStrip({ width: 6000, height: 1200 })).toBe(true)
  })

  it('puts brothers into lanes by turns and lets a thread without branches run straight', () => {
    const leaf = (id: string) => ({ id, row: 2, width: 200, children: [] })
    const tree = {
      ...{ id: 'top', row: 0, width: 200 },
      children: ['a', 'b'].map((id) => ({ id, row: 1, width: 200, children: [leaf(`${id}1`)] })),
    }
    const { laneOf } = rowLanes([tree], 2, () => 200)
    expect(Object.fromEntries(laneOf)).toEqual({ top: 0, a: 0, a1: 0, b: 1, b1: 1 })
  })
})
