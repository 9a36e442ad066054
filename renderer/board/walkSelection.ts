// Where an arrow key leads from a card: along the thread first, to the nearest card in that direction when it ends.
import { centreOf, type Box } from '../../shared/layout/box'
import { icebergGraph } from '../../shared/rules/icebergGraph'
import type { BoardScene } from './boardScene'

export type Direction = 'up' | 'down' | 'left' | 'right'

/** Null when there is nothing in that direction. Without a card to start from: the first one of the map. */
export function walkSelection(scene: BoardScene, fromId: string | null, direction: Direction): string | null {
  const graph = icebergGraph(scene.snapshot)
  if (fromId === null || !scene.snapshot.cards.has(fromId)) return graph.tops[0] ?? null
  return onThread(scene, fromId, direction) ?? nearest(scene, fromId, direction)
}

function onThread(scene: BoardScene, fromId: string, direction: Direction): string | null {
  const graph = icebergGraph(scene.snapshot)
  const parent = graph.parentsOf(fromId)[0]
  if (direction === 'up') return parent ?? null
  if (direction === 'down') return graph.childrenOf(fromId)[0] ?? null
  if (parent === undefined) return null
  const siblings = [...graph.childrenOf(parent)].sort((a, b) => leftOf(scene, a) - leftOf(scene, b))
  return siblings[siblings.indexOf(fromId) + (direction === 'right' ? 1 : -1)] ?? null
}

function leftOf({ layout }: BoardScene, id: string): number {
  return layout.boxes.get(id)?.x ?? 0
}

/** Sideways distance counts double: the eye goes straight. */
function nearest({ layout }: BoardScene, fromId: string, direction: Direction): string | null {
  const from = layout.boxes.get(fromId)
  if (from === undefined) return null
  let best: { readonly id: string; readonly cost: number } | null = null
  for (const [id, box] of layout.boxes) {
    if (id === fromId) continue
    const { along, aside } = offset(from, box, direction)
    if (along <= 0 || aside > along * 2) continue
    const cost = along + aside * 2
    if (best === null || cost < best.cost) best = { id, cost }
  }
  return best?.id ?? null
}

function offset(
  from: Box,
  to: Box,
  direction: Direction,
): { readonly along: number; readonly aside: number } {
  const [a, b] = [centreOf(from), centreOf(to)]
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  switch (direction) {
    case 'up':
      return { along: -dy, aside: Math.abs(dx) }
    case 'down':
      return { along: dy, aside: Math.abs(dx) }
    case 'left':
      return { along: -dx, aside: Math.abs(dy) }
    case 'right':
      return { along: dx, aside: Math.abs(dy) }
  }
}
