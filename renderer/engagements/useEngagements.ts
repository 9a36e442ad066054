// The list as it is in DATA right now: asked for at the start, after every deed here and when the window is looked at again.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { EngagementListing } from '../../shared/ipc/bridge'
import type { Problem } from '../../shared/lib/result'
import type { EngagementShelf } from './engagementShelf'

export type ListState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'ready'; readonly items: readonly EngagementListing[] }

export interface Engagements {
  readonly state: ListState
  refresh(): Promise<void>
}

/** Every list on the page: what one screen told can be taken back on the next. */
const shownLists = new Set<() => Promise<void>>()

async function refresh(): Promise<void> {
  await Promise.all([...shownLists].map((load) => load()))
}

export function useEngagements(shelf: EngagementShelf): Engagements {
  const [state, setState] = useState<ListState>({ kind: 'loading' })
  const latest = useRef(0)

  const load = useCallback(async (): Promise<void> => {
    const asked = ++latest.current
    const listed = await shelf.list()
    if (asked !== latest.current) return
    setState(listed.ok ? { kind: 'ready', items: listed.value } : { kind: 'failed', problem: listed.error })
  }, [shelf])

  useEffect(() => {
    const refreshWhenSeen = (): void => {
      if (document.visibilityState === 'visible') void load()
    }
    shownLists.add(load)
    void load()
    window.addEventListener('focus', refreshWhenSeen)
    return () => {
      shownLists.delete(load)
      latest.current += 1
      window.removeEventListener('focus', refreshWhenSeen)
    }
  }, [load])

  return { state, refresh }
}
