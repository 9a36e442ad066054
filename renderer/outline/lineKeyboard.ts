// Who has the keyboard when the line that had it goes: the same line if it only closed, else the one above, else the one
// below. A keyboard that falls to the page is lost for who writes without a mouse.
import type { OutlineNow } from './outlineNow'
import type { OutlineRow } from './outlineRow'

export interface LineKeyboard {
  /** Its editor is closed on purpose: nobody wants to go on writing. */
  noteClosed(row: OutlineRow): void
  /** What is about to go from the page with the keyboard in it: an editor, or a line. */
  release(row: OutlineRow, part: HTMLElement): void
}

export function createLineKeyboard(now: () => OutlineNow): LineKeyboard {
  let closed: string | null = null
  return {
    noteClosed(row) {
      closed = row.key
    },
    release(row, part) {
      const list = part.closest<HTMLElement>('[data-outline]')
      const wasWriting = part.querySelector('textarea') !== null && closed !== row.key
      const { shown } = now()
      closed = null
      if (list === null) return
      // After the page has changed: another line may have taken the keyboard.
      queueMicrotask(() => {
        if (document.activeElement !== document.body) return
        const next = nearestRow(shown, row, (key) => lineOf(list, key) !== null)
        if (next === null) return
        lineOf(list, next.key)?.focus({ preventScroll: true })
        if (next.key === row.key) return
        now().onSelect(new Set([next.card.id]))
        const isOpenable = !now().readOnly && !next.isReference && next.card.kind !== 'unknown'
        if (wasWriting && isOpenable) now().actions.edit(next.card.id)
      })
    },
  }
}

function nearestRow(
  rows: readonly OutlineRow[],
  row: OutlineRow,
  isHere: (key: string) => boolean,
): OutlineRow | null {
  const at = rows.findIndex((candidate) => candidate.key === row.key)
  const byNearness = [row, ...rows.slice(0, Math.max(at, 0)).reverse(), ...rows.slice(at + 1)]
  return byNearness.find((candidate) => isHere(candidate.key)) ?? null
}

function lineOf(list: HTMLElement, key: string): HTMLElement | null {
  return list.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
}
