import { describe, expect, it } from 'vitest'
import { createLinkEdges, type LinkEdgeParts } from '../../../renderer/board/createLinkEdges'
import { straightCurve } from '../../../shared/layout/curve'
import type { LinkRoute } from '../../../shared/layout/routes/linkRoute'

const box = { x: 0, y: 0, width: 200, height: 80 }
const routeTo = (x: number): LinkRoute => ({
  kind: 'why',
  from: box,
  to: { ...box, y: 200 },
  curves: [straightCurve({ x: 100, y: 80 }, { x, y: 200 })],
  nameAt: null,
})
const parts: LinkEdgeParts = {
  link: { id: 'link', docKey: 'shared', kind: 'why', from: 'a', to: 'b', createdAt: 1 },
  route: routeTo(100),
  selected: false,
  label: 'なぜ',
  role: '線',
}

describe('links for the canvas', () => {
  it('stay the same object while they run the same way, though all were routed anew', () => {
    const edges = createLinkEdges()
    const [first] = edges([parts])
    expect(edges([{ ...parts, route: routeTo(100) }])[0]).toBe(first)
  })

  it('change when their way, their card or their place among the chosen changes', () => {
    const edges = createLinkEdges()
    const [first] = edges([parts])
    const [turned] = edges([{ ...parts, route: routeTo(140) }])
    expect(turned?.data?.route.curves[0].end.x).toBe(140)
    const [grown] = edges([{ ...parts, route: { ...routeTo(140), from: { ...box, height: 90 } } }])
    expect(new Set([first, turned, grown]).size).toBe(3)
    expect(edges([{ ...parts, selected: true }])[0]?.selected).toBe(true)
  })
})
