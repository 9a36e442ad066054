// Writes the file of an open 案件 without ever replacing words it has not seen: when another profile was there first, it
// takes those in and writes again.
import type { EngagementDocs } from '../../../shared/doc/engagementDocs'
import type { FileAbout } from '../../../shared/file/encodeEngagementFile'
import type { WriteReason } from '../../../shared/ipc/channels'
import { success, type Result } from '../../../shared/lib/result'
import type { KnownFiles } from './knownFiles'
import type { SessionEnvironment } from './sessionEnvironment'
import { takeInDataFile, type TakenIn } from './takeInDataFile'
import { writeDataFile } from './writeDataFile'

/** Two profiles that write in turn need one; more means many at once, and the next autosave comes soon. */
const ATTEMPTS = 5

export interface FileWriting {
  readonly docs: EngagementDocs
  readonly knownFiles: KnownFiles
  /** What the file says about itself, as of now. */
  readonly stamp: () => FileAbout
  /** False once another window has the 案件: then nothing is tried again. */
  readonly isOurs: () => boolean
  readonly onTakenIn: (taken: TakenIn) => void
}

/** Resolves with the time of the write. Writes may overlap: the one with more words arrives, or is written again. */
export function dataFileWriting(
  environment: SessionEnvironment,
  { docs, knownFiles, stamp, isOurs, onTakenIn }: FileWriting,
): (reason: WriteReason) => Promise<Result<string>> {
  return async (reason) => {
    for (let attempt = 1; ; attempt++) {
      const written = await writeDataFile(environment, docs, { about: stamp(), reason, knownFiles, isOurs })
      if (written.ok) return success(written.value.savedAt)
      const mayRetry = written.error.code === 'engagement.changedInData' && attempt < ATTEMPTS && isOurs()
      if (!mayRetry) return written
      const taken = await takeInDataFile(environment, docs, stamp().epoch)
      if (!taken.ok) return taken
      knownFiles.add(taken.value.sha256)
      onTakenIn(taken.value)
    }
  }
}
