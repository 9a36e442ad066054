// Folds the log of an 案件 into one snapshot per document, in one transaction. It folds what is on disk, never what
// is in memory; deleted words are gone afterwards. Rows that cannot be read move to quarantine.
import { foldStored, type StoredDocuments } from './foldStored'
import type { StorageDatabase } from './storageDatabase'

export async function compactEngagement(db: StorageDatabase, engagementId: string): Promise<StoredDocuments> {
  return db.transaction('rw', [db.updates, db.snapshots, db.quarantine], async () => {
    const stored = await foldStored(db, engagementId)
    await db.snapshots.where('engagementId').equals(engagementId).delete()
    await db.snapshots.bulkPut(
      [...stored.documents].map(([docKey, state]) => ({ engagementId, docKey, state })),
    )
    await db.updates.bulkDelete([...stored.rowKeys])
    await db.quarantine.bulkAdd([...stored.damaged])
    return stored
  })
}
