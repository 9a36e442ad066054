// Does what was asked of 案件一覧 from outside, once, as soon as the list is there.
import { useEffect, useRef } from 'react'
import type { EngagementListing } from '../../shared/ipc/bridge'
import type { ShelfRequest } from './shelfRequest'
import type { ListState } from './useEngagements'

type Run = (request: ShelfRequest, items: readonly EngagementListing[]) => void

export function useRequest(request: ShelfRequest | undefined, state: ListState, run: Run): void {
  const isDone = useRef(false)
  useEffect(() => {
    if (request === undefined || state.kind !== 'ready' || isDone.current) return
    isDone.current = true
    run(request, state.items)
  })
}
