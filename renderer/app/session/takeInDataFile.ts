// Brings into an open 案件 what another profile has written to DATA since we last looked, so that our next write has it too.
// It writes nothing to DATA.
import type { EngagementDocs } from '../../../shared/doc/engagementDocs'
import { failure, success, type Result } from '../../../shared/lib/result'
import { quarantineDocuments } from '../../storage/quarantineDocuments'
import { readDataFile } from './readDataFile'
import type { SessionEnvironment } from './sessionEnvironment'

export interface TakenIn {
  /** sha256 of the file that was taken in, null when DATA has none any more. */
  readonly sha256: string | null
  readonly lastSequence: number
}

/** Fails, changing nothing, when the file must not be replaced from here: a newer app or a newer epoch wrote it. */
export async function takeInDataFile(
  { bridge, db }: SessionEnvironment,
  docs: EngagementDocs,
  epoch: number,
): Promise<Result<TakenIn>> {
  const file = await readDataFile(bridge, docs.id)
  if (!file.ok) return file
  if (file.value === null) return success({ sha256: null, lastSequence: 0 })
  const { bytes, decoded, sha256 } = file.value
  if (!decoded.ok && decoded.error.code === 'file.newer') return failure('engagement.newerFile')
  if (!decoded.ok) {
    const row = { engagementId: docs.id, docKey: 'file', bytes, reason: 'damaged' as const }
    await quarantineDocuments(db, [row])
    return success({ sha256, lastSequence: 0 })
  }
  const { documents, manifest, readOnly } = decoded.value
  if (readOnly) return failure('engagement.newerFile')
  if (manifest.epoch > epoch) return failure('engagement.olderEpoch')
  // An older epoch has lost already: DATA keeps its file as a generation when we replace it.
  if (manifest.epoch < epoch) return success({ sha256, lastSequence: manifest.lastSequence })
  for (const [docKey, update] of documents) docs.apply(docKey, update, 'storage')
  if (docs.snapshot().readOnly) return failure('engagement.newerFile')
  return success({ sha256, lastSequence: manifest.lastSequence })
}
