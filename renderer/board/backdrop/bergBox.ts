// The outline of the iceberg, faint behind the cards: as wide as the map, its tip in the sky, its foot in the depth.
import type { Box } from '../../../shared/layout/box'

export interface Facet {
  /** In hundredths of the iceberg's box. */
  readonly points: string
  /** 0…1, how light this side is. */
  readonly light: number
}

/** The water crosses the box at this share of its height. */
const WATERLINE = 0.2
const LEAST_TIP = 200
const LEAST_WIDTH = 760
/** Its shoulders are its widest part: they reach a little beyond the cards. */
const BESIDE = 1.06

export const BERG_FACETS: readonly Facet[] = [
  { points: '50,1 57,8 62,20 76,27 95,46 84,72 60,99 38,97 17,70 4,47 20,28 38,20 42,9', light: 0.2 },
  { points: '50,1 57,8 62,20 54,20 52,11', light: 0.34 },
  { points: '50,1 52,11 47,20 38,20 42,9', light: 0.22 },
  { points: '62,20 76,27 95,46 70,44 54,20', light: 0.1 },
  { points: '38,20 47,20 42,42 4,47 20,28', light: 0.16 },
  { points: '42,42 70,44 60,99 38,97', light: 0.07 },
]

export function bergBox(extent: Box, depth: number): Box {
  const height = Math.max(depth / (1 - WATERLINE), LEAST_TIP / WATERLINE)
  const width = Math.max(LEAST_WIDTH, extent.width * BESIDE)
  const tip = height * WATERLINE
  return { x: extent.x + extent.width / 2 - width / 2, y: -tip, width, height }
}
