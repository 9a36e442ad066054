// One batch of updates into the log: one strict transaction for all documents. When the database was emptied behind our
// back, or still has an older epoch, the rows alone would stand on nothing, so the whole documents go with them.
import { mergeUpdates } from 'yjs'
import type { DocKey, EngagementRecord } from './rows'
import { replaceStored } from './replaceStored'
import type { StorageDatabase } from './storageDatabase'

export interface PendingUpdate {
  readonly docKey: DocKey
  readonly update: Uint8Array
}

export interface AppendTarget {
  readonly db: StorageDatabase
  /** As known in memory; stored again when the database has lost it or has an older epoch. */
  readonly record: EngagementRecord
  /** The documents as they are now, for a database that has not got them. */
  readonly wholeDocuments: () => ReadonlyMap<DocKey, Uint8Array>
}

export interface Appended {
  readonly lastSequence: number
  readonly rowCount: number
}

/** Rejects with the database's error; on success the batch is on the disk. */
export async function appendUpdates(
  target: AppendTarget,
  batch: readonly PendingUpdate[],
): Promise<Appended> {
  const { db, record, wholeDocuments } = target
  const rows = [...byDocument(batch)].map(([docKey, updates]) => ({
    engagementId: record.id,
    docKey,
    update: updates.length === 1 && updates[0] !== undefined ? updates[0] : mergeUpdates(updates),
  }))
  return db.transaction('rw', [db.updates, db.engagements, db.snapshots, db.quarantine], async () => {
    const known = await db.engagements.get(record.id)
    const base = Math.max(known?.lastSequence ?? 0, record.lastSequence)
    const lastSequence = base + rows.length
    const isOurs = known !== undefined && known.epoch >= record.epoch
    if (!isOurs) await replaceStored(db, record.id, wholeDocuments())
    await db.updates.bulkAdd(rows)
    await db.engagements.put({ ...(isOurs ? known : record), lastSequence })
    return { lastSequence, rowCount: rows.length }
  })
}

function byDocument(batch: readonly PendingUpdate[]): ReadonlyMap<DocKey, Uint8Array[]> {
  const documents = new Map<DocKey, Uint8Array[]>()
  for (const { docKey, update } of batch) {
    const updates = documents.get(docKey)
    if (updates === undefined) documents.set(docKey, [update])
    else updates.push(update)
  }
  return documents
}
