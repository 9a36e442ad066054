import { describe, expect, it } from 'vitest'
import { LINK_STROKES, linkShape, type LinkDrawing } from '../../../shared/documents/linkShape'
import type { PathPrimitive } from '../../../shared/documents/paper'

const from = { x: 0, y: -100, width: 200, height: 80 }
const to = { x: 40, y: 100, width: 200, height: 80 }
const toPage = ({ x, y }: { x: number; y: number }) => ({ x: 50 + x / 4, y: 100 + y / 4 })
const draw = (changes: Partial<LinkDrawing> = {}) => linkShape({ kind: 'why', from, to, toPage, ...changes })

function pathsOf(changes: Partial<LinkDrawing> = {}): readonly PathPrimitive[] {
  return draw(changes).over.filter((item): item is PathPrimitive => item.kind === 'path')
}
const firstPoint = (path: PathPrimitive | undefined) => path?.steps[0]?.slice(1, 3)

describe('a line between two cards', () => {
  it('begins at the lower border of one and its arrow ends on the upper border of the other', () => {
    const [line, arrow] = pathsOf()
    expect(firstPoint(line)?.[1]).toBe(toPage({ x: 0, y: from.y + from.height }).y)
    expect(firstPoint(arrow)?.[1]).toBe(toPage({ x: 0, y: to.y }).y)
  })

  it('runs along the spine of a column into the side of its card', () => {
    const [line, arrow] = pathsOf({ spine: 20 })
    const spineMm = toPage({ x: 20, y: 0 }).x
    expect(line?.steps.some((step) => step[0] === 'L' && step[1] === spineMm)).toBe(true)
    expect(firstPoint(arrow)?.[0]).toBe(toPage({ x: to.x, y: 0 }).x)
  })

  it('falls straight down its lane past the rows between', () => {
    const [line, arrow] = pathsOf({ lane: { x: 140, y: 40 } })
    expect(line?.steps.some((step) => step[0] === 'C' && step[5] === 85 && step[6] === 110)).toBe(true)
    expect(firstPoint(arrow)).toEqual([85, toPage({ x: 0, y: to.y }).y])
  })

  it('has an arrow at both ends of a 悪循環 and none for 根拠 or a pair', () => {
    expect(pathsOf({ kind: 'loop' })).toHaveLength(3)
    expect(pathsOf({ kind: 'supports' })).toHaveLength(1)
    expect(pathsOf({ kind: 'pair' })).toHaveLength(1)
  })

  it('is a short straight stroke from 根拠 right beside its card', () => {
    const fact = { x: 254, y: 110, width: 180, height: 60 }
    const [line] = pathsOf({ kind: 'supports', from: fact, to })
    expect(line?.steps.map(([step]) => step)).toEqual(['M', 'L'])
  })

  it('has a stroke of its own per kind, not only a colour', () => {
    const patterns = Object.values(LINK_STROKES).map((stroke) => JSON.stringify({ ...stroke, colour: '' }))
    expect(new Set(patterns).size).toBe(patterns.length)
  })
})
