// What 全体を見る shows: all cards, and the card to turn to where not all can be seen. On an empty map the place where the
// first words will stand, large enough to write in.
import type { Box } from '../../shared/layout/box'
import { icebergGraph } from '../../shared/rules/icebergGraph'
import type { BoardScene } from './boardScene'

export interface FitTarget {
  readonly area: Box
  /** The chosen card, else the first of the map; null on an empty map. */
  readonly around: Box | null
}

/** Around the waterline. */
const FIRST_WORDS: Box = { x: -200, y: -220, width: 400, height: 380 }

export function fitTarget(
  { snapshot, layout }: Pick<BoardScene, 'snapshot' | 'layout'>,
  selection: ReadonlySet<string>,
): FitTarget {
  const { boxes, extent } = layout
  const [chosen = icebergGraph(snapshot).tops[0] ?? ''] = selection
  return { area: boxes.size === 0 ? FIRST_WORDS : extent, around: boxes.get(chosen) ?? null }
}
