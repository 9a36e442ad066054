import { describe, expect, it } from 'vitest'
import { LINK_STROKES, linkShape } from '../../../shared/documents/linkShape'
import type { PathPrimitive, Primitive } from '../../../shared/documents/paper'
import type { Curves } from '../../../shared/layout/curve'
import type { LinkRoute } from '../../../shared/layout/routes/linkRoute'

const from = { x: 0, y: -100, width: 200, height: 80 }
const to = { x: 300, y: 100, width: 200, height: 80 }
const toPage = ({ x, y }: { x: number; y: number }) => ({ x: 50 + x / 4, y: 100 + y / 4 })
const down = {
  start: { x: 100, y: -20 },
  control1: { x: 100, y: 40 },
  control2: { x: 200, y: 40 },
  end: { x: 200, y: 100 },
}
const across = {
  start: down.end,
  control1: { x: 200, y: 140 },
  control2: { x: 260, y: 140 },
  end: { x: 300, y: 140 },
}
const draw = (kind: LinkRoute['kind'], curves: Curves = [down, across], nameAt: LinkRoute['nameAt'] = null) =>
  linkShape({ route: { kind, curves, from, to, nameAt }, name: '悪循環', toPage })

const pathsOf = (items: readonly Primitive[]): readonly PathPrimitive[] =>
  items.filter((item): item is PathPrimitive => item.kind === 'path')
const firstPoint = (path: PathPrimitive | undefined) => path?.steps[0]?.slice(1, 3)

describe('a line between two cards', () => {
  it('follows its route from border to border, and its arrow ends on the border', () => {
    const [line, arrow] = pathsOf(draw('why').over)
    expect(firstPoint(line)).toEqual(Object.values(toPage(down.start)))
    expect(line?.steps.map(([step]) => step)).toEqual(['M', 'C', 'C'])
    expect(firstPoint(arrow)).toEqual(Object.values(toPage(across.end)))
  })

  it('has arrows that point along its last piece, and a stroke that stops inside them', () => {
    const [line, arrow] = pathsOf(draw('why').over)
    const [tip, ...feet] = (arrow?.steps ?? []).flatMap((step) => (step.length === 3 ? [step] : []))
    expect(feet.map(([, x]) => x)).toEqual([(tip?.[1] ?? 0) - 2.3, (tip?.[1] ?? 0) - 2.3])
    const last = line?.steps.at(-1)
    expect(last?.[0] === 'C' && last[5]).toBeLessThan(toPage(across.end).x - 1)
    expect(last?.[0] === 'C' && last[6]).toBe(toPage(across.end).y)
  })

  it('has an arrow at both ends of a 悪循環 and none for 根拠 or a pair', () => {
    expect(pathsOf(draw('loop').over)).toHaveLength(3)
    expect(pathsOf(draw('supports').over)).toHaveLength(1)
    expect(pathsOf(draw('pair').over)).toHaveLength(1)
  })

  it('points straight down even when its handles lie on its end', () => {
    const still = { ...down, control2: down.end }
    const [, arrow] = pathsOf(draw('why', [still]).over)
    expect(JSON.stringify(arrow)).not.toContain('null')
  })

  it('says its name where its route has a place for it, over a plate of the colour of its edge', () => {
    expect(draw('loop').names).toEqual([])
    const [plate, name] = draw('loop', [down], { x: 150, y: 40 }).names
    expect(plate?.kind === 'rect' && plate.xMm + plate.widthMm / 2).toBe(toPage({ x: 150, y: 40 }).x)
    expect(name?.kind === 'text' && [name.text, name.sizePt >= 8]).toEqual(['悪循環', true])
  })

  it('has a stroke of its own per kind, not only a colour', () => {
    const patterns = Object.values(LINK_STROKES).map((stroke) => JSON.stringify({ ...stroke, colour: '' }))
    expect(new Set(patterns).size).toBe(patterns.length)
  })
})
