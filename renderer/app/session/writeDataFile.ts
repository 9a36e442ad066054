// Writes the file of an open 案件 to DATA and notes in the local index how far the file has come.
import type { EngagementDocs } from '../../../shared/doc/engagementDocs'
import type { FileAbout } from '../../../shared/file/encodeEngagementFile'
import type { WriteReason } from '../../../shared/ipc/channels'
import { success, type Result } from '../../../shared/lib/result'
import { createEngagementIndex } from '../../storage/engagementIndex'
import { encodeDocs } from './encodeDocs'
import type { SessionEnvironment } from './sessionEnvironment'

/** Encodes before anything is awaited. Resolves with the time of the write. */
export async function writeDataFile(
  { bridge, db }: SessionEnvironment,
  docs: EngagementDocs,
  about: FileAbout,
  reason: WriteReason,
): Promise<Result<string>> {
  const { id, updatedAt, lastSequence } = about
  const { name, cards } = docs.snapshot()
  const reply = await bridge.call('engagements:write', { id, reason }, encodeDocs(docs, about))
  if (!reply.ok) return reply
  await createEngagementIndex(db).update(id, {
    name,
    cardCount: cards.size,
    updatedAt,
    fileSequence: lastSequence,
  })
  return success(reply.value.value.savedAt)
}
