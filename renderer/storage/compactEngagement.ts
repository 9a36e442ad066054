// Folds the log of an 案件 into one snapshot per document, while people go on writing: rows that come in meanwhile stay rows.
// It folds what is on disk, never what is in memory; deleted words are gone afterwards.
import type { FoldedInputs } from './foldInputs'
import { putFolded } from './putFolded'
import { readStored, type StoredInputs } from './readStored'
import type { StorageDatabase } from './storageDatabase'

/** Folding takes a while for a large 案件: whoever calls says where it is done. */
export type Fold = (inputs: StoredInputs) => Promise<FoldedInputs>

/** Resolves with how many rows were folded. Zero when others had folded them first: then nothing is changed. */
export async function compactEngagement(
  db: StorageDatabase,
  engagementId: string,
  fold: Fold,
): Promise<number> {
  const { inputs, rowKeys } = await db.transaction('r', [db.updates, db.snapshots], () =>
    readStored(db, engagementId),
  )
  const folded = await fold(inputs)
  return db.transaction('rw', [db.updates, db.snapshots, db.quarantine], async () => {
    // Whoever changes a snapshot takes the log's rows away in the same transaction.
    const now = new Set(await db.updates.where('engagementId').equals(engagementId).primaryKeys())
    if (rowKeys.length === 0 || !rowKeys.every((key) => now.has(key))) return 0
    await putFolded(db, engagementId, { ...folded, rowKeys })
    return rowKeys.length
  })
}
