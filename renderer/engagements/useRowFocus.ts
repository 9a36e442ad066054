// Keeps the keyboard in the list: arrows walk the rows, and when the row that had the focus moves or goes, the focus goes
// with it or to the row that took its place.
import { useEffect, useRef, type RefObject } from 'react'

const ROW = '[data-row]'

export interface RowFocus {
  readonly list: RefObject<HTMLUListElement | null>
  step(from: Element, by: 'up' | 'down' | 'first' | 'last'): void
}

/** `ids`: the rows of now, in order. `arriveAt`: the row the focus begins at, null for none. */
export function useRowFocus(ids: readonly string[], arriveAt: string | null): RowFocus {
  const list = useRef<HTMLUListElement>(null)
  const last = useRef<{ readonly id: string; readonly at: number } | null>(null)

  useEffect(() => {
    if (arriveAt !== null) focusRow(list.current, arriveAt)
    // Only on arrival: later the focus is where the person takes it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  useEffect(() => {
    const note = ({ target }: Event): void => {
      const row = target instanceof Element ? target.closest<HTMLElement>(ROW) : null
      const isOver = target instanceof Element && target.closest('[role="menu"], [role="dialog"]') !== null
      if (row !== null && list.current?.contains(row) === true)
        last.current = { id: row.dataset['row'] ?? '', at: rowsIn(list.current).indexOf(row) }
      else if (!isOver) last.current = null
    }
    for (const kind of ['focusin', 'pointerdown']) document.addEventListener(kind, note)
    return () => {
      for (const kind of ['focusin', 'pointerdown']) document.removeEventListener(kind, note)
    }
  }, [])
  useEffect(() => {
    if (last.current === null || document.activeElement !== document.body) return
    const { id, at } = last.current
    if (!focusRow(list.current, id)) mainOf(rowsIn(list.current).at(Math.min(at, ids.length - 1)))?.focus()
  }, [ids])

  return {
    list,
    step(from, by) {
      const rows = rowsIn(list.current)
      const at = rows.findIndex((row) => row.contains(from))
      const to = { up: Math.max(at - 1, 0), down: at + 1, first: 0, last: rows.length - 1 }[by]
      mainOf(rows[Math.min(to, rows.length - 1)])?.focus()
    },
  }
}

function rowsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(ROW) ?? [])]
}

function mainOf(row: HTMLElement | undefined): HTMLElement | null {
  return row?.querySelector<HTMLElement>('[data-row-main]') ?? null
}

function focusRow(list: HTMLElement | null, id: string): boolean {
  const main = mainOf(rowsIn(list).find((row) => row.dataset['row'] === id))
  main?.focus()
  return main !== null
}
