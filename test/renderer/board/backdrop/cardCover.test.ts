import { describe, expect, it } from 'vitest'
import { cardCover } from '../../../../renderer/board/backdrop/cardCover'
import type { CardNode } from '../../../../renderer/board/createCardNodes'
import { createSpatialIndex } from '../../../../renderer/board/spatialIndex'

const at = (x: number, y: number) => ({ x, y, width: 80, height: 28 })
const box = { x: 0, y: 0, width: 200, height: 90 }
const boxes = new Map([['standing', box]])
const scene = { cards: createSpatialIndex(boxes), layout: { boxes, bands: [], extent: box } }

function held(x: number, y: number): CardNode {
  return { id: 'standing', position: { x, y }, width: 200, height: 90 } as CardNode
}

describe('how much cards cover', () => {
  it('is nothing where no card stands, marks on the rim included', () => {
    const cover = cardCover(scene, [])
    expect([cover(at(20, 20)) > 0, cover(at(20, -40)) > 0, cover(at(20, -60))]).toEqual([true, true, 0])
    expect(cover(at(20, -40))).toBeLessThan(cover(at(20, 20)))
  })

  it('follows a card that is being dragged', () => {
    const cover = cardCover(scene, [held(500, 0)])
    expect([cover(at(20, 20)), cover(at(520, 20)) > 0]).toEqual([0, true])
  })
})
