// Puts whole documents in the place of what the database has of an 案件, which moves to quarantine: it belongs to an older
// epoch. Runs inside the caller's transaction over updates, snapshots and quarantine.
import { foldStored } from './foldStored'
import { putFolded } from './putFolded'
import type { DocKey } from './rows'
import type { StorageDatabase } from './storageDatabase'

export async function replaceStored(
  db: StorageDatabase,
  engagementId: string,
  documents: ReadonlyMap<DocKey, Uint8Array>,
): Promise<void> {
  const stored = await foldStored(db, engagementId)
  await putFolded(db, engagementId, { ...stored, documents })
  const older = [...stored.documents].map(([docKey, bytes]) => ({ docKey, bytes }))
  await db.quarantine.bulkAdd(older.map((row) => ({ ...row, engagementId, reason: 'olderEpoch' as const })))
}
