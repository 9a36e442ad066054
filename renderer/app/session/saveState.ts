// What the screen says about safety: 保存済み／保存中／保存できません for edits, and how the file in DATA stands.
import type { Problem } from '../../../shared/lib/result'

export interface EditsState {
  readonly status: 'saved' | 'saving' | 'failed'
  readonly problem: Problem | null
}

export interface FileState {
  /** `waiting`: there are edits the file does not have yet (≤ 15 s). */
  readonly status: 'saved' | 'waiting' | 'writing' | 'failed'
  readonly problem: Problem | null
  /** ISO 8601 UTC of the last write from here, null before the first. */
  readonly savedAt: string | null
}

export interface SaveState {
  readonly edits: EditsState
  readonly file: FileState
}
