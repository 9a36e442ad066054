import { describe, expect, it } from 'vitest'
import { freeWater } from '../../../../renderer/board/backdrop/freeWater'
import type { CardNode } from '../../../../renderer/board/createCardNodes'
import { createSpatialIndex } from '../../../../renderer/board/spatialIndex'

const at = (x: number, y: number) => ({ x, y, width: 80, height: 28 })
const cards = createSpatialIndex(new Map([['standing', { x: 0, y: 0, width: 200, height: 90 }]]))

function held(x: number, y: number): CardNode {
  return { id: 'standing', position: { x, y }, width: 200, height: 90 } as CardNode
}

describe('water that is free of cards', () => {
  it('is where no card stands, marks on the rim included', () => {
    const isFree = freeWater(cards, [])
    expect([isFree(at(20, 20)), isFree(at(20, -40)), isFree(at(20, -60))]).toEqual([false, false, true])
  })

  it('follows a card that is being dragged', () => {
    const isFree = freeWater(cards, [held(500, 0)])
    expect([isFree(at(20, 20)), isFree(at(520, 20))]).toEqual([true, false])
  })
})
