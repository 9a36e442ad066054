// さがす: the words that are looked for, the lines that have them, and the one the arrows stand on.
import { useCallback, useMemo, useState } from 'react'
import { createFinder } from './createFinder'
import { foundRows } from './foundRows'
import type { OutlineRow } from './outlineRow'

export interface Find {
  readonly query: string
  ask(query: string): void
  /** What the outline shows: everything while nothing is asked. */
  readonly rows: readonly OutlineRow[]
  readonly isOn: boolean
  readonly hits: readonly OutlineRow[]
  /** The hit that would be chosen. */
  readonly current: OutlineRow | null
  step(by: 1 | -1): void
}

export function useFind(rows: readonly OutlineRow[], editingId: string | null): Find {
  const [query, setQuery] = useState('')
  const [currentId, setCurrentId] = useState<string | null>(null)
  const isWanted = useMemo(() => createFinder(query), [query])
  const found = useMemo(
    () => (isWanted === null ? { rows, hits: [] } : foundRows(rows, isWanted, editingId)),
    [rows, isWanted, editingId],
  )
  const { hits } = found
  const at = Math.max(
    0,
    hits.findIndex((row) => row.card.id === currentId),
  )
  const ask = useCallback((next: string) => {
    setQuery(next)
    setCurrentId(null)
  }, [])
  return {
    query,
    ask,
    rows: found.rows,
    isOn: isWanted !== null,
    hits,
    current: hits[at] ?? null,
    step: (by) => setCurrentId(hits[(at + by + hits.length) % hits.length]?.card.id ?? null),
  }
}
