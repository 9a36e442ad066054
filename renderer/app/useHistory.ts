// Whether there is something to undo or redo, as it changes.
import { useSyncExternalStore } from 'react'
import type { History } from '../../shared/doc/history'

export interface HistoryState {
  readonly canUndo: boolean
  readonly canRedo: boolean
}

export function useHistory(history: History): HistoryState {
  const canUndo = useSyncExternalStore(history.subscribe, history.canUndo)
  const canRedo = useSyncExternalStore(history.subscribe, history.canRedo)
  return { canUndo, canRedo }
}
