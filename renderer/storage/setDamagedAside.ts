// Moves what cannot be read to quarantine and folds the rest, all in one transaction: nothing may come in between.
import { foldStored } from './foldStored'
import { putFolded } from './putFolded'
import type { StorageDatabase } from './storageDatabase'

export async function setDamagedAside(db: StorageDatabase, engagementId: string): Promise<void> {
  await db.transaction('rw', [db.updates, db.snapshots, db.quarantine], async () =>
    putFolded(db, engagementId, await foldStored(db, engagementId)),
  )
}
