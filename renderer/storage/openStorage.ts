// Makes and opens this device's database. It says when the browser had emptied it, and never deletes anything.
import { success, type Result } from '../../shared/lib/result'
import { openDatabase } from './openDatabase'
import { createStorageDatabase, type StorageDatabase } from './storageDatabase'
import type { Schedule } from './schedule'
import { watchDataLoss } from './watchDataLoss'

export interface StorageSurroundings {
  readonly indexedDB: IDBFactory
  readonly keyRange: typeof IDBKeyRange
  readonly schedule: Schedule
}

export interface Storage {
  readonly db: StorageDatabase
  /** The browser had lost the database and made a new one: everything comes back from the files in DATA. */
  readonly wasEmptied: boolean
}

export async function openStorage({
  indexedDB,
  keyRange,
  schedule,
}: StorageSurroundings): Promise<Result<Storage>> {
  let wasEmptied = false
  const factory = watchDataLoss(indexedDB, () => {
    wasEmptied = true
  })
  const db = createStorageDatabase(factory, keyRange)
  db.quarantine.hook('creating', (_key, row) => {
    Object.assign(row, { at: new Date().toISOString() })
  })
  // A window with a newer version of the app wants to upgrade: let it.
  db.on('versionchange', () => db.close())
  const opened = await openDatabase(db, schedule)
  return opened.ok ? success({ db, wasEmptied }) : opened
}
