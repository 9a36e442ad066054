// What this device has of an 案件. A row that cannot be read is put aside and never stops the others.
import { success, type Result } from '../../shared/lib/result'
import { foldStored } from './foldStored'
import type { DocKey, EngagementRecord } from './rows'
import { setDamagedAside } from './setDamagedAside'
import type { StorageDatabase } from './storageDatabase'
import { storageProblem } from './storageProblem'

export interface StoredEngagement {
  /** Null when this device has never opened the 案件, or was emptied. */
  readonly record: EngagementRecord | null
  readonly documents: ReadonlyMap<DocKey, Uint8Array>
  /** How many rows could not be read and are in quarantine now. */
  readonly quarantined: number
  readonly rowCount: number
}

export async function loadStored(
  db: StorageDatabase,
  engagementId: string,
): Promise<Result<StoredEngagement>> {
  try {
    const [record, stored] = await db.transaction(
      'r',
      [db.engagements, db.snapshots, db.updates],
      async () => [await db.engagements.get(engagementId), await foldStored(db, engagementId)] as const,
    )
    const quarantined = stored.damaged.length
    if (quarantined > 0) await setDamagedAside(db, engagementId)
    const rowCount = quarantined > 0 ? 0 : stored.rowKeys.length
    return success({ record: record ?? null, documents: stored.documents, quarantined, rowCount })
  } catch (error) {
    return { ok: false, error: storageProblem(error) }
  }
}
