// How one link runs over the board, as screen and paper draw it. Types only.
import type { Link } from '../../model/link'
import type { Point } from '../../lib/point'
import type { Box } from '../box'
import type { Curves } from '../curve'

export interface LinkRoute {
  /** What it is drawn as: a why that would close a ring is drawn as 悪循環. */
  readonly kind: Link['kind']
  /** The cards as they stood when the way was found. */
  readonly from: Box
  readonly to: Box
  readonly curves: Curves
  /** The middle of a free place for a name on the line; null = the kind has none. */
  readonly nameAt: Point | null
}
