// Which of its faces the save state shows. Words that can not be stored come before a file that can not be written;
// neither is ever green.
import type { SaveState } from './session/saveState'

export type SaveStateLook = 'saved' | 'saving' | 'failed' | 'fileFailed' | 'viewing'

export interface ShownSaveState extends SaveState {
  /** Words in an open field that nobody takes as they are: they are not being saved, however long one waits. */
  readonly isRefused: boolean
}

export function saveStateLook({ edits, file, isRefused }: ShownSaveState): SaveStateLook {
  // Everything is stored; another window goes on with it.
  if (edits.problem?.code === 'engagement.takenOver') return 'viewing'
  if (edits.status === 'failed' || isRefused) return 'failed'
  // A file that failed and is being tried again has not been written yet.
  return file.status === 'failed' || file.problem !== null ? 'fileFailed' : edits.status
}
