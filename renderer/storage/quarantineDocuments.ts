// Puts bytes aside that lost to something newer, so that nothing a person wrote is ever simply gone.
import { success, type Result } from '../../shared/lib/result'
import type { QuarantineRow } from './rows'
import type { StorageDatabase } from './storageDatabase'
import { storageProblem } from './storageProblem'

export async function quarantineDocuments(
  db: StorageDatabase,
  rows: readonly QuarantineRow[],
): Promise<Result<null>> {
  try {
    await db.transaction('rw', db.quarantine, () => db.quarantine.bulkAdd([...rows]))
    return success(null)
  } catch (error) {
    return { ok: false, error: storageProblem(error) }
  }
}
