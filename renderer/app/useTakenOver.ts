// Whether another window has taken this 案件 over. Drawn anew only when that changes, not with every save.
import { useSyncExternalStore } from 'react'
import type { EngagementSession } from './session/engagementSession'

export function useTakenOver(session: EngagementSession): boolean {
  return useSyncExternalStore(
    session.subscribe,
    () => session.saveState().edits.problem?.code === 'engagement.takenOver',
  )
}
