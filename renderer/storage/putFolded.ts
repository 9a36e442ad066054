// Puts documents in the place of the rows they were folded from; rows written since stay. Bytes that could not be read
// move to quarantine. Runs inside the caller's transaction over updates, snapshots and quarantine.
import type { StoredDocuments } from './foldStored'
import type { StorageDatabase } from './storageDatabase'

export async function putFolded(
  db: StorageDatabase,
  engagementId: string,
  { documents, damaged, rowKeys }: StoredDocuments,
): Promise<void> {
  await db.snapshots.where('engagementId').equals(engagementId).delete()
  await db.snapshots.bulkPut([...documents].map(([docKey, state]) => ({ engagementId, docKey, state })))
  await db.updates.bulkDelete([...rowKeys])
  await db.quarantine.bulkAdd(damaged.map((row) => ({ ...row, engagementId, reason: 'damaged' as const })))
}
