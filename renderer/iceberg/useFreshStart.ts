// When new cards go somewhere else, nothing stays open or chosen: the next words begin a new card there, and are never
// added to a card that others see.
import { useEffect, useRef } from 'react'
import type { DocKey } from '../../shared/model/layer'
import type { IcebergSession } from './createIcebergSession'

export function useFreshStart(session: IcebergSession, newCardsGoTo: DocKey): void {
  const before = useRef(newCardsGoTo)
  useEffect(() => {
    if (before.current === newCardsGoTo) return
    before.current = newCardsGoTo
    session.startAfresh()
  }, [session, newCardsGoTo])
}
