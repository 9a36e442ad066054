// What a line does with its keys and clicks. One object for all lines that never changes, so a line is drawn again
// only when it says something new. Where a line stands is looked up at the moment of the key.
import type { OutlineActions } from './outlineActions'
import { indentMove, outdentMove, shiftMove, type OutlineMove } from './outlineMoves'
import type { OutlineRow } from './outlineRow'

export interface LineHandlers {
  /** False: refused. */
  commit(row: OutlineRow, text: string, editId: string): boolean | void
  enter(row: OutlineRow): void
  askWhy(row: OutlineRow): void
  indent(row: OutlineRow): void
  outdent(row: OutlineRow): void
  shift(row: OutlineRow, direction: 'up' | 'down'): void
  /** To the line above or below, past the edge of this one. */
  leave(row: OutlineRow, direction: 'up' | 'down'): void
  removeEmpty(row: OutlineRow): void
  remove(row: OutlineRow): void
  link(row: OutlineRow): void
  paste(row: OutlineRow, text: string): boolean
  /** Chooses the card and opens its editor; a reference leads to the line it refers to. */
  open(row: OutlineRow): void
  /** Closes the editor of this line if it is still the open one. */
  close(row: OutlineRow): void
}

export interface OutlineNow {
  readonly rows: readonly OutlineRow[]
  readonly editingId: string | null
  readonly readOnly: boolean
  readonly actions: OutlineActions
  readonly onSelect: (cardIds: ReadonlySet<string>) => void
}

/** `now`: what the outline shows at this moment. */
export function createLineHandlers(now: () => OutlineNow): LineHandlers {
  const indexOf = (row: OutlineRow): number => now().rows.findIndex((candidate) => candidate.key === row.key)
  const run = (move: OutlineMove | null): void => {
    if (move !== null) now().actions.move(move)
  }
  const neighbour = (row: OutlineRow, direction: 'up' | 'down'): OutlineRow | null => {
    const { rows } = now()
    const step = direction === 'up' ? -1 : 1
    for (let at = indexOf(row) + step; at >= 0 && at < rows.length; at += step) {
      const candidate = rows[at]
      if (candidate !== undefined && !candidate.isReference && candidate.card.kind !== 'unknown')
        return candidate
    }
    return null
  }
  return {
    commit: (row, text, editId) => now().actions.commitText(row.card.id, text, editId),
    enter: (row) => now().actions.addBelow(row.card.id, row.parentId),
    askWhy: (row) => now().actions.askWhy(row.card.id),
    indent: (row) => run(indentMove(now().rows, indexOf(row))),
    outdent: (row) => run(outdentMove(now().rows, indexOf(row))),
    shift: (row, direction) => run(shiftMove(now().rows, indexOf(row), direction)),
    leave(row, direction) {
      const next = neighbour(row, direction)
      if (next !== null) now().actions.edit(next.card.id)
    },
    removeEmpty(row) {
      const next = neighbour(row, 'up') ?? neighbour(row, 'down')
      now().actions.remove([row.card.id])
      if (next !== null) now().actions.edit(next.card.id)
    },
    remove: (row) => now().actions.remove([row.card.id]),
    link: (row) => now().actions.chooseLinkTarget(row.card.id),
    paste: (row, text) => now().actions.paste(row.card.id, text),
    open(row) {
      now().onSelect(new Set([row.card.id]))
      if (!now().readOnly && row.card.kind !== 'unknown') now().actions.edit(row.card.id)
    },
    close(row) {
      if (now().editingId === row.card.id) now().actions.edit(null)
    },
  }
}
