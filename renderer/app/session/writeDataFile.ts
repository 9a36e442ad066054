// Writes the file of an open 案件 to DATA and notes in the local index how far the file has come.
import type { EngagementDocs } from '../../../shared/doc/engagementDocs'
import type { FileAbout } from '../../../shared/file/encodeEngagementFile'
import { sha256Hex } from '../../../shared/file/sha256Hex'
import type { ResponseOf } from '../../../shared/ipc/bridge'
import type { WriteReason } from '../../../shared/ipc/channels'
import { failure, success, type Result } from '../../../shared/lib/result'
import { createEngagementIndex } from '../../storage/engagementIndex'
import { encodeDocs } from './encodeDocs'
import type { KnownFiles } from './knownFiles'
import type { SessionEnvironment } from './sessionEnvironment'

export interface FileWrite {
  readonly about: FileAbout
  readonly reason: WriteReason
  /** What DATA may have that is replaced; the written file joins it when it is sent. */
  readonly knownFiles: KnownFiles
  /** Asked when the bytes are ready: false once another window has the 案件. */
  readonly isOurs?: () => boolean
}

/** Writes the documents as they are when it is called. Fails with `engagement.changedInData` when DATA has a file we do not know. */
export async function writeDataFile(
  environment: SessionEnvironment,
  docs: EngagementDocs,
  { about, reason, knownFiles, isOurs = () => true }: FileWrite,
): Promise<Result<ResponseOf['engagements:write']>> {
  const { id, updatedAt, lastSequence } = about
  const { name, cards } = docs.snapshot()
  const bytes = await encodeDocs(environment, docs, about)
  if (!isOurs()) return failure('engagement.takenOver')
  const basedOn = knownFiles.list()
  // Before the answer: a write that comes after this one knows it, whether it arrives, is refused or is lost on the way.
  knownFiles.add(sha256Hex(bytes))
  const reply = await environment.bridge.call('engagements:write', { id, reason, basedOn }, bytes)
  if (!reply.ok) return reply
  await createEngagementIndex(environment.db).update(id, {
    name,
    cardCount: cards.size,
    updatedAt,
    fileSequence: lastSequence,
  })
  return success(reply.value.value)
}
