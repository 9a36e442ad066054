// How a session stands with the disk, as it changes. Words still in an open field count as being saved, not as saved.
import { useSyncExternalStore } from 'react'
import { unsavedText } from '../ui/unsavedText'
import type { EngagementSession } from './session/engagementSession'
import type { SaveState } from './session/saveState'

export function useSaveState(session: EngagementSession): SaveState {
  const state = useSyncExternalStore(session.subscribe, session.saveState)
  const isTyping = useSyncExternalStore(unsavedText.subscribe, unsavedText.has)
  if (!isTyping || state.edits.status !== 'saved') return state
  return { ...state, edits: { ...state.edits, status: 'saving' } }
}
