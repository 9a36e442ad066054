// What the database holds of an 案件, unfolded: every document's snapshot and log rows in their order.
// Runs inside the caller's transaction and writes nothing.
import type { DocKey } from './rows'
import type { StorageDatabase } from './storageDatabase'

/** Document → its bytes as found, to be applied in this order. Any of them may be damaged. */
export type StoredInputs = ReadonlyMap<DocKey, readonly unknown[]>

export interface StoredRows {
  readonly inputs: StoredInputs
  /** Log rows on disk, readable or not. */
  readonly rowKeys: readonly number[]
}

export async function readStored(db: StorageDatabase, engagementId: string): Promise<StoredRows> {
  const snapshots = await db.snapshots.where('engagementId').equals(engagementId).toArray()
  const rows = await db.updates.where('engagementId').equals(engagementId).sortBy('seq')
  const inputs = new Map<DocKey, unknown[]>()
  for (const { docKey, state } of snapshots) inputs.set(docKey, [state])
  for (const { docKey, update } of rows) {
    const known = inputs.get(docKey)
    if (known === undefined) inputs.set(docKey, [update])
    else known.push(update)
  }
  return { inputs, rowKeys: rows.flatMap(({ seq }) => seq ?? []) }
}
