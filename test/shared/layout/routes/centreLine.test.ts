import { describe, expect, it } from 'vitest'
import { centreLine, piecesOf } from '../../../../shared/layout/routes/centreLine'
import { createBlockIndex } from '../../../../shared/layout/routes/createBlockIndex'
import { createLaneBook } from '../../../../shared/layout/routes/createLaneBook'

const index = createBlockIndex(
  new Map([
    ['left', { x: 0, y: 100, width: 200, height: 200 }],
    ['right', { x: 240, y: 100, width: 200, height: 200 }],
  ]),
)
const guard = { index, own: [], clearance: 7.5 }
const line = [
  { x: 100, y: 20 },
  { x: 100, y: 92 },
  { x: 208, y: 92 },
  { x: 208, y: 308 },
  { x: 300, y: 308 },
  { x: 300, y: 400 },
]

describe('a line in the middle', () => {
  it('runs halfway between two cards and a step away from a single one', () => {
    const calm = centreLine(line, guard, createLaneBook())
    expect(calm[2]?.x).toBe(220)
    expect([calm[1]?.y, calm[3]?.y]).toEqual([80, 320])
    expect([calm[0], calm[5]]).toEqual([line[0], line[5]])
  })

  it('runs beside a line that is already there', () => {
    const lanes = createLaneBook()
    const first = centreLine(line, guard, lanes)
    piecesOf(first).forEach((piece) => lanes.take(piece))
    const second = centreLine(line, guard, lanes)
    expect(Math.abs((second[2]?.x ?? 0) - (first[2]?.x ?? 0))).toBe(9)
  })

  it('stays as it is where there is no room to move', () => {
    const tight = { ...guard, clearance: 19 }
    expect(
      centreLine(
        [
          { x: 0, y: 0 },
          { x: 0, y: 50 },
        ],
        guard,
        createLaneBook(),
      ),
    ).toHaveLength(2)
    const lanes = createLaneBook()
    for (let at = 150; at < 300; at += 5) lanes.take({ isLevel: false, at, from: -500, to: 500 })
    expect(centreLine(line, tight, lanes)[2]?.x).toBe(208)
  })

  it('is told in pieces, level and upright in turn', () => {
    expect(piecesOf(line).map(({ isLevel, at }) => [isLevel, at])).toEqual([
      [false, 100],
      [true, 92],
      [false, 208],
      [true, 308],
      [false, 300],
    ])
  })
})
