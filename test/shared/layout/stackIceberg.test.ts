import { describe, expect, it } from 'vitest'
import { overlaps } from '../../../shared/layout/box'
import { stackIceberg } from '../../../shared/layout/stackIceberg'
import { createBoard } from '../../helpers/createBoard'
import { cardsNamed, outlineOf, snapshotOf } from './sheetFixture'

describe('the iceberg drawn closely', () => {
  it('stacks answers that end a thread under each other, joined by one line at their left', () => {
    const snapshot = snapshotOf('納期\n\tい\n\tろ\n\tは\n')
    const { boxes, spines } = stackIceberg(snapshot, 600)
    const [first, second, third] = ['い', 'ろ', 'は'].map((text) => cardsNamed(snapshot, text))
    const xs = [first, second, third].map((id) => boxes.get(id ?? '')?.x)
    expect(new Set(xs).size).toBe(1)
    expect(spines.get(first ?? '')).toBe(spines.get(third ?? ''))
    expect(spines.get(first ?? '') ?? Infinity).toBeLessThan(xs[0] ?? 0)
  })

  it('begins a second column when the first is full', () => {
    const snapshot = snapshotOf('納期\n\tい\n\tろ\n\tは\n\tに\n')
    const { boxes } = stackIceberg(snapshot, 200)
    const xs = ['い', 'ろ', 'は', 'に'].map((text) => boxes.get(cardsNamed(snapshot, text))?.x)
    expect(new Set(xs).size).toBeGreaterThan(1)
  })

  it('keeps 裏課題 in the lowest row and a free lane for the line to it', () => {
    const snapshot = snapshotOf('納期\n\tい\n\t\tろ\n\t!底にあること\n')
    const { boxes, lanes } = stackIceberg(snapshot, 600)
    const root = cardsNamed(snapshot, '底にあること')
    const lane = lanes.get(root)
    const box = boxes.get(root)
    expect(box?.y).toBeGreaterThan(boxes.get(cardsNamed(snapshot, 'ろ'))?.y ?? Infinity)
    expect(lane?.x).toBeCloseTo((box?.x ?? 0) + (box?.width ?? 0) / 2)
    for (const [id, other] of boxes)
      if (id !== root && lane !== undefined)
        expect(other.x <= lane.x && lane.x <= other.x + other.width && other.y > lane.y).toBe(false)
  })

  it.each([1, 2, 3, 4, 5])('gives every card a place that no other touches (seed %i)', (seed) => {
    const snapshot = snapshotOf(outlineOf(seed, 60))
    const { boxes } = stackIceberg(snapshot, 480)
    expect(boxes.size).toBe(snapshot.cards.size)
    const all = [...boxes.values()]
    const touching = all.flatMap((a, index) => all.slice(index + 1).filter((b) => overlaps(a, b, 4)))
    expect(touching).toEqual([])
  })

  it('gives cards on no thread a place at the side', () => {
    const board = createBoard()
    board.add('納期')
    for (let index = 0; index < 20; index++) board.add(`付箋 ${index}`, { kind: 'note' })
    expect(stackIceberg(board.snapshot(), 480).boxes.size).toBe(21)
  })
})
