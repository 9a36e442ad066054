// What 全体を見る shows: all cards, and the card and thread to turn to where not all can be seen. On an empty map the place where the
// first words will stand, large enough to write in.
import { boundsOf, type Box } from '../../shared/layout/box'
import { icebergGraph, type IcebergGraph } from '../../shared/rules/icebergGraph'
import type { BoardScene } from './boardScene'

export interface FitTarget {
  readonly area: Box
  /** The chosen card, else the first of the map; null on an empty map. */
  readonly around: Box | null
  /** With no card chosen: the first one and all that hangs from it. */
  readonly thread: Box | null
}

/** Around the waterline. */
const FIRST_WORDS: Box = { x: -200, y: -220, width: 400, height: 380 }

export function fitTarget(
  { snapshot, layout }: Pick<BoardScene, 'snapshot' | 'layout'>,
  selection: ReadonlySet<string>,
): FitTarget {
  const { boxes, extent } = layout
  const graph = icebergGraph(snapshot)
  const first = graph.tops[0] ?? ''
  const [chosen = first] = selection
  const below = selection.size > 0 ? [] : threadOf(first, graph).flatMap((id) => boxes.get(id) ?? [])
  return {
    area: boxes.size === 0 ? FIRST_WORDS : extent,
    around: boxes.get(chosen) ?? null,
    thread: below.length === 0 ? null : boundsOf(below),
  }
}

function threadOf(top: string, graph: IcebergGraph): readonly string[] {
  const found = new Set([top])
  for (const id of found) for (const child of graph.childrenOf(id)) found.add(child)
  return [...found]
}
