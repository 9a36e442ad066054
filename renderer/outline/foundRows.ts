// The lines that are left while somebody looks for words: those that have them, and above each the thread it hangs on.
import type { Card } from '../../shared/model/cards'
import type { OutlineRow } from './outlineRow'

export interface FoundRows {
  readonly rows: readonly OutlineRow[]
  /** The lines with the words, without the threads above them. */
  readonly hits: readonly OutlineRow[]
}

/** `keptId`: a line that is open stays, whatever is written in it. A reference is no hit: its card has a line of its own. */
export function foundRows(
  rows: readonly OutlineRow[],
  isWanted: (card: Card) => boolean,
  keptId: string | null,
): FoundRows {
  const found: OutlineRow[] = []
  const hits: OutlineRow[] = []
  let column = 0
  for (const row of rows.toReversed()) {
    if (row.isReference) continue
    const isHit = isWanted(row.card)
    if (isHit) hits.push(row)
    // From below, the next line that stands further left is the one this hangs under.
    if (!isHit && row.card.id !== keptId && row.depth >= column) continue
    found.push(row)
    column = row.depth
  }
  return { rows: found.reverse(), hits: hits.reverse() }
}
