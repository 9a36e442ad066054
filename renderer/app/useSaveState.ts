// How a session stands with the disk, as it changes. Words still in an open field count as being saved, not as
// saved, and once they were refused as not being saved at all.
import { useSyncExternalStore } from 'react'
import { unsavedText } from '../ui/unsavedText'
import type { EngagementSession } from './session/engagementSession'
import type { ShownSaveState } from './saveStateLook'

export function useSaveState(session: EngagementSession): ShownSaveState {
  const state = useSyncExternalStore(session.subscribe, session.saveState)
  const isTyping = useSyncExternalStore(unsavedText.subscribe, unsavedText.has)
  const isRefused = useSyncExternalStore(unsavedText.subscribe, unsavedText.hasRefused)
  if (!isTyping || state.edits.status !== 'saved') return { ...state, isRefused }
  return { ...state, isRefused, edits: { ...state.edits, status: 'saving' } }
}
