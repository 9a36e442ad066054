// Opens the documents of an 案件 from this device and from DATA. It writes nothing to DATA, and to the database only
// what DATA had and it had not; a newer app's 案件 is not touched at all.
import { createEngagementDocs, type EngagementDocs } from '../../../shared/doc/engagementDocs'
import type { DecodedFile } from '../../../shared/file/decodeEngagementFile'
import { failure, success, type Problem, type Result } from '../../../shared/lib/result'
import { loadStored, type StoredEngagement } from '../../storage/loadStored'
import { openDatabase } from '../../storage/openDatabase'
import { quarantineDocuments } from '../../storage/quarantineDocuments'
import type { EngagementRecord } from '../../storage/rows'
import { storeDocuments } from '../../storage/storeDocuments'
import { createKnownFiles, type KnownFiles } from './knownFiles'
import { mergeSources, type MergedSources } from './mergeSources'
import { readDataFile, type DataFile } from './readDataFile'
import type { SessionEnvironment } from './sessionEnvironment'

export interface LoadedEngagement {
  readonly docs: EngagementDocs
  readonly record: EngagementRecord
  /** Log rows on disk. */
  readonly rowCount: number
  readonly readOnly: boolean
  readonly fileIsCurrent: boolean
  /** The file in DATA this was read from, if any. */
  readonly knownFiles: KnownFiles
  readonly notices: readonly Problem[]
}

export async function loadEngagement(
  environment: SessionEnvironment,
  id: string,
): Promise<Result<LoadedEngagement>> {
  const { db, bridge } = environment
  const [file, stored] = [await readDataFile(bridge, id), await loadReopening(environment, id)]
  if (!file.ok) return file
  if (!stored.ok) return stored
  const isStored = stored.value.documents.size > 0
  if (file.value === null && !isStored) return failure('engagement.notFound')
  const decoded = file.value?.decoded ?? null
  // A file of a newer version is never overwritten, whatever this device still has.
  if (decoded !== null && !decoded.ok && (!isStored || decoded.error.code === 'file.newer')) return decoded
  const fileInData = decoded !== null && decoded.ok ? decoded.value : null
  const merged = mergeSources(stored.value, fileInData)
  const record = recordOf(environment, id, { stored: stored.value, file: fileInData, merged })
  const docs = createEngagementDocs(id, { readOnly: fileInData?.readOnly === true })
  for (const [docKey, update] of merged.documents) docs.apply(docKey, update, 'storage')
  const { readOnly } = docs.snapshot()
  const notices = [...merged.notices, ...noticesOf(environment, stored.value, file.value)]
  if (!readOnly) {
    const damaged =
      decoded?.ok === false && file.value !== null
        ? [{ docKey: 'file', bytes: file.value.bytes, reason: 'damaged' as const }]
        : []
    const outdated = [...merged.outdated].map(([docKey, bytes]) => ({
      docKey,
      bytes,
      reason: 'olderEpoch' as const,
    }))
    const aside = [...damaged, ...outdated].map((row) => ({ ...row, engagementId: id }))
    if (aside.length > 0) await quarantineDocuments(db, aside)
    const storing =
      merged.store === 'nothing'
        ? success(null)
        : await storeDocuments(db, record, merged.documents, merged.store)
    if (!storing.ok) notices.push(storing.error)
  }
  const rowCount = merged.store === 'nothing' ? stored.value.rowCount : 0
  const knownFiles = createKnownFiles(file.value?.sha256 ?? null)
  const { fileIsCurrent } = merged
  return success({ docs, record, rowCount, readOnly, fileIsCurrent, knownFiles, notices })
}

async function loadReopening(environment: SessionEnvironment, id: string): Promise<Result<StoredEngagement>> {
  const stored = await loadStored(environment.db, id)
  if (stored.ok || stored.error.code !== 'storage.closed') return stored
  const reopened = await openDatabase(environment.db, environment.schedule)
  return reopened.ok ? loadStored(environment.db, id) : reopened
}

interface Sources {
  readonly stored: StoredEngagement
  readonly file: DecodedFile | null
  readonly merged: MergedSources
}

function recordOf(
  environment: SessionEnvironment,
  id: string,
  { stored, file, merged }: Sources,
): EngagementRecord {
  const own = stored.record
  const manifest = file?.manifest
  return {
    id,
    name: manifest?.name ?? own?.name ?? '',
    updatedAt: manifest?.updatedAt ?? own?.updatedAt ?? new Date(environment.now()).toISOString(),
    cardCount: manifest?.cardCount ?? own?.cardCount ?? 0,
    epoch: merged.epoch,
    lastSequence: Math.max(own?.lastSequence ?? 0, manifest?.lastSequence ?? 0),
    fileSequence: own?.fileSequence ?? manifest?.lastSequence ?? 0,
  }
}

function noticesOf(
  environment: SessionEnvironment,
  stored: StoredEngagement,
  file: DataFile | null,
): Problem[] {
  const notices: Problem[] = []
  const decoded = file?.decoded
  const lastSequence = decoded?.ok === true ? decoded.value.manifest.lastSequence : 0
  if (stored.quarantined > 0)
    notices.push({ code: 'storage.quarantined', params: { count: stored.quarantined } })
  if (lastSequence > (stored.record?.lastSequence ?? 0)) {
    notices.push({ code: environment.storageWasEmptied ? 'storage.emptied' : 'storage.refilled' })
  }
  if (decoded?.ok === false) notices.push({ code: 'engagement.fileDamaged' })
  if (decoded?.ok === true && decoded.value.readOnly) notices.push({ code: 'engagement.readOnly' })
  return notices
}
