// What a line does with its keys and clicks. One object for all lines that never changes, so a line is drawn again
// only when it says something new. Where a line stands is looked up at the moment of the key.
import type { Direction } from './caretColumn'
import { createCaretKeeper } from './caretWish'
import { createLineKeyboard, type LineKeyboard } from './lineKeyboard'
import { indentMove, outdentMove, shiftMove, type OutlineMove } from './outlineMoves'
import type { OutlineNow } from './outlineNow'
import type { OutlineRow } from './outlineRow'

export interface LineHandlers extends Pick<LineKeyboard, 'release'> {
  /** False: refused. */
  commit(row: OutlineRow, text: string, editId: string): boolean | void
  enter(row: OutlineRow): void
  askWhy(row: OutlineRow): void
  indent(row: OutlineRow): void
  outdent(row: OutlineRow): void
  shift(row: OutlineRow, direction: Direction): void
  /** Straight up or down to the next line; the caret keeps its column. */
  leave(row: OutlineRow, direction: Direction, field: HTMLTextAreaElement): void
  /** Past the start to the end of the line above, past the end to the start of the one below. */
  walkOn(row: OutlineRow, direction: Direction): void
  /** An open line puts its caret where the line it came from wants it. */
  placeCaret(row: OutlineRow, field: HTMLTextAreaElement): void
  removeEmpty(row: OutlineRow): void
  remove(row: OutlineRow): void
  link(row: OutlineRow): void
  paste(row: OutlineRow, text: string): boolean
  /** Chooses the card of the line with this key: the map shows it. */
  chooseKey(key: string): void
  /** Chooses the card and opens its editor; a reference leads to the line it refers to. */
  open(row: OutlineRow): void
  /** Closes the editor of this line if it is still the open one. */
  close(row: OutlineRow): void
}

/** `now`: what the outline shows at this moment. */
export function createLineHandlers(now: () => OutlineNow): LineHandlers {
  const caret = createCaretKeeper()
  const keyboard = createLineKeyboard(now)
  const indexOf = (row: OutlineRow): number => now().rows.findIndex((candidate) => candidate.key === row.key)
  const run = (move: OutlineMove | null): void => {
    if (move !== null && !now().readOnly) now().actions.move(move)
  }
  const choose = (row: OutlineRow): void => now().onSelect(new Set([row.card.id]))
  return {
    ...writing(now, caret),
    indent: (row) => run(indentMove(now().rows, indexOf(row))),
    outdent: (row) => run(outdentMove(now().rows, indexOf(row))),
    shift: (row, direction) => run(shiftMove(now().rows, indexOf(row), direction)),
    remove: (row) => {
      if (!now().readOnly) now().actions.remove([row.card.id])
    },
    link(row) {
      if (!now().readOnly) now().actions.chooseLinkTarget(row.card.id)
    },
    chooseKey(key) {
      const row = now().rows.find((candidate) => candidate.key === key)
      if (row !== undefined) choose(row)
    },
    open(row) {
      choose(row)
      if (!now().readOnly && row.card.kind !== 'unknown') now().actions.edit(row.card.id)
    },
    close(row) {
      keyboard.noteClosed(row)
      if (now().editingId === row.card.id) now().actions.edit(null)
    },
    release: keyboard.release,
  }
}

type Writing = 'commit' | 'enter' | 'askWhy' | 'leave' | 'walkOn' | 'placeCaret' | 'removeEmpty' | 'paste'

/** What the open line does. */
function writing(
  now: () => OutlineNow,
  caret: ReturnType<typeof createCaretKeeper>,
): Pick<LineHandlers, Writing> {
  const neighbour = (row: OutlineRow, direction: Direction): OutlineRow | null =>
    nextOpen(now().shown, row, direction)
  return {
    commit: (row, text, editId) => now().actions.commitText(row.card.id, text, editId),
    enter: (row) => now().actions.addBelow(row.card.id, row.parentId),
    askWhy: (row) => now().actions.askWhy(row.card.id),
    leave(row, direction, field) {
      const next = neighbour(row, direction)
      if (next === null) return
      caret.wishColumn(next.card.id, { cardId: row.card.id, field }, direction)
      now().actions.edit(next.card.id)
    },
    walkOn(row, direction) {
      const next = neighbour(row, direction)
      if (next === null) return
      caret.wish(next.card.id, { at: direction === 'up' ? 'end' : 'start' })
      now().actions.edit(next.card.id)
    },
    placeCaret: (row, field) => caret.grant(row.card.id, field),
    removeEmpty(row) {
      const above = neighbour(row, 'up')
      const next = above ?? neighbour(row, 'down')
      // The last line there is stays to be written in.
      if (next === null) return
      caret.wish(next.card.id, { at: above === null ? 'start' : 'end' })
      now().actions.remove([row.card.id])
      now().actions.edit(next.card.id)
    },
    paste: (row, text) => now().actions.paste(row.card.id, text),
  }
}

/** The next line that can be written in. */
function nextOpen(rows: readonly OutlineRow[], row: OutlineRow, direction: Direction): OutlineRow | null {
  const from = rows.findIndex((candidate) => candidate.key === row.key)
  const step = direction === 'up' ? -1 : 1
  for (let at = from + step; at >= 0 && at < rows.length; at += step) {
    const candidate = rows[at]
    if (candidate !== undefined && !candidate.isReference && candidate.card.kind !== 'unknown')
      return candidate
  }
  return null
}
