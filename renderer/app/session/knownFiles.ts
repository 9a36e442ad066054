// The files in DATA whose words an open 案件 has, all of them: read, taken in, or sent from here. Words are only ever added
// to, so any of these may be replaced without asking, in whatever order writes arrive.
import { KNOWN_FILES_MAX } from '../../../shared/ipc/channels'

export interface KnownFiles {
  /** sha256 of each, the oldest first. */
  list(): readonly string[]
  add(sha256: string | null): void
}

export function createKnownFiles(first: string | null): KnownFiles {
  let known: readonly string[] = []
  const add = (sha256: string | null): void => {
    if (sha256 !== null) known = [...known.filter((each) => each !== sha256), sha256].slice(-KNOWN_FILES_MAX)
  }
  add(first)
  return { list: () => known, add }
}
