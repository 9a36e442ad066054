// Folds whole documents (from a file, or new ones) into what the database holds, in one strict transaction.
import { success, type Result } from '../../shared/lib/result'
import { foldStored } from './foldStored'
import { foldUpdates } from './foldUpdates'
import { putFolded } from './putFolded'
import { replaceStored } from './replaceStored'
import type { DocKey, EngagementRecord } from './rows'
import type { StorageDatabase } from './storageDatabase'
import { storageProblem } from './storageProblem'

/** `replace`: what was there belongs to an older epoch and moves to quarantine instead of being merged. */
export type StoreMode = 'merge' | 'replace'

export async function storeDocuments(
  db: StorageDatabase,
  record: EngagementRecord,
  documents: ReadonlyMap<DocKey, Uint8Array>,
  mode: StoreMode,
): Promise<Result<null>> {
  const engagementId = record.id
  try {
    await db.transaction('rw', [db.updates, db.snapshots, db.quarantine, db.engagements], async () => {
      if (mode === 'replace') await replaceStored(db, engagementId, documents)
      else await mergeStored(db, engagementId, documents)
      await db.engagements.put(record)
    })
    return success(null)
  } catch (error) {
    return { ok: false, error: storageProblem(error) }
  }
}

async function mergeStored(
  db: StorageDatabase,
  engagementId: string,
  documents: ReadonlyMap<DocKey, Uint8Array>,
): Promise<void> {
  const stored = await foldStored(db, engagementId)
  await putFolded(db, engagementId, { ...stored, documents: merge(stored.documents, documents) })
}

function merge(
  stored: ReadonlyMap<DocKey, Uint8Array>,
  added: ReadonlyMap<DocKey, Uint8Array>,
): ReadonlyMap<DocKey, Uint8Array> {
  const merged = new Map(stored)
  for (const [docKey, update] of added) {
    const folded = foldUpdates([stored.get(docKey) ?? update, update]).update
    if (folded !== null) merged.set(docKey, folded)
  }
  return merged
}
