// Where the cards of one sheet of paper stand, in board units. Types only.
import type { Point } from '../lib/point'
import type { Box } from './box'
import type { Band } from './rowTops'

export interface SheetLayout {
  readonly boxes: ReadonlyMap<string, Box>
  readonly bands: readonly Band[]
  /** x of the line that joins a card of a column to its parent; absent = the link is an ordinary curve. */
  readonly spines: ReadonlyMap<string, number>
  /** Where the line into a card from its first parent turns straight down, past the rows between. */
  readonly lanes: ReadonlyMap<string, Point>
}
