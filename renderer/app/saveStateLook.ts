// Which of its faces the save state shows. Words that can not be stored come before a file that can not be written;
// neither is ever green.
import type { SaveState } from './session/saveState'

export type SaveStateLook = 'saved' | 'saving' | 'failed' | 'fileFailed' | 'viewing'

export function saveStateLook({ edits, file }: SaveState): SaveStateLook {
  // Everything is stored; another window goes on with it.
  if (edits.problem?.code === 'engagement.takenOver') return 'viewing'
  if (edits.status === 'failed') return 'failed'
  // A file that failed and is being tried again has not been written yet.
  return file.status === 'failed' || file.problem !== null ? 'fileFailed' : edits.status
}
