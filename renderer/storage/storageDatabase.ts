// The database: its tables and versions. Every readwrite transaction is strict: complete means on the disk.
// `indexedDB` is handed in so that tests and the data-loss watch can stand in front of the browser's own.
import Dexie, { type Table } from 'dexie'
import type { EngagementRecord, QuarantineRow, SnapshotRow, UpdateRow } from './rows'

/** Grows when tables or indexes change. */
export const STORAGE_VERSION = 1

export interface StorageDatabase extends Dexie {
  readonly updates: Table<UpdateRow, number>
  readonly snapshots: Table<SnapshotRow, [string, string]>
  readonly engagements: Table<EngagementRecord, string>
  readonly quarantine: Table<QuarantineRow, number>
}

export function createStorageDatabase(factory: IDBFactory, keyRange: typeof IDBKeyRange): StorageDatabase {
  const db = new Dexie('bansou', {
    autoOpen: false,
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
    indexedDB: factory,
    IDBKeyRange: keyRange,
  })
  db.version(STORAGE_VERSION).stores({
    updates: '++seq, engagementId',
    snapshots: '[engagementId+docKey], engagementId',
    engagements: 'id',
    quarantine: '++id, engagementId',
  })
  return db as StorageDatabase
}
