// Folds what the database holds of an 案件, document by document, and tells which rows could not be read.
// Runs inside the caller's transaction and writes nothing.
import { foldUpdates } from './foldUpdates'
import type { DocKey, QuarantineRow } from './rows'
import type { StorageDatabase } from './storageDatabase'

export interface StoredDocuments {
  readonly documents: ReadonlyMap<DocKey, Uint8Array>
  readonly damaged: readonly QuarantineRow[]
  /** Log rows on disk, readable or not. */
  readonly rowKeys: readonly number[]
}

export async function foldStored(db: StorageDatabase, engagementId: string): Promise<StoredDocuments> {
  const snapshots = await db.snapshots.where('engagementId').equals(engagementId).toArray()
  const rows = await db.updates.where('engagementId').equals(engagementId).sortBy('seq')
  const inputs = new Map<DocKey, unknown[]>()
  for (const { docKey, state } of snapshots) inputs.set(docKey, [state])
  for (const { docKey, update } of rows) {
    const known = inputs.get(docKey)
    if (known === undefined) inputs.set(docKey, [update])
    else known.push(update)
  }
  const documents = new Map<DocKey, Uint8Array>()
  const damaged: QuarantineRow[] = []
  for (const [docKey, values] of inputs) {
    const folded = foldUpdates(values)
    if (folded.update !== null) documents.set(docKey, folded.update)
    for (const index of folded.damaged)
      damaged.push({ engagementId, docKey, bytes: values[index], reason: 'damaged' })
  }
  return { documents, damaged, rowKeys: rows.flatMap(({ seq }) => seq ?? []) }
}
