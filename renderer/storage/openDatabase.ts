// Opens the database within 10 seconds or says why not: a damaged one may otherwise keep a page waiting for ever.
import { failure, success, type Result } from '../../shared/lib/result'
import type { Schedule } from './schedule'
import { STORAGE_VERSION, type StorageDatabase } from './storageDatabase'
import { storageProblem } from './storageProblem'

const OPEN_TIMEOUT_MS = 10_000

export async function openDatabase(db: StorageDatabase, schedule: Schedule): Promise<Result<null>> {
  let cancel: () => void = () => undefined
  const timeout = new Promise<Result<null>>((resolve) => {
    cancel = schedule(OPEN_TIMEOUT_MS, () => resolve(failure('storage.timeout')))
  })
  const opening = Promise.resolve(db.open()).then(
    (): Result<null> => (isNewer(db) ? failure('storage.newer') : success(null)),
    (error: unknown): Result<null> => ({ ok: false, error: storageProblem(error) }),
  )
  const outcome = await Promise.race([opening, timeout])
  cancel()
  // An opening that comes too late, or a database of a newer version, must not be written to.
  if (!outcome.ok) db.close()
  return outcome
}

/** Dexie opens a newer database silently; an older app must not write into shapes it does not know. */
function isNewer(db: StorageDatabase): boolean {
  return db.backendDB().version > STORAGE_VERSION * 10
}
