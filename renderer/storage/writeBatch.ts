// Writes one batch and, when the connection is gone, opens the database again first. Never rejects.
import { success, type Result } from '../../shared/lib/result'
import { appendUpdates, type Appended, type AppendTarget, type PendingUpdate } from './appendUpdates'
import { openDatabase } from './openDatabase'
import type { Schedule } from './schedule'
import { storageProblem } from './storageProblem'

export async function writeBatch(
  target: AppendTarget,
  batch: readonly PendingUpdate[],
  schedule: Schedule,
): Promise<Result<Appended>> {
  const first = await attempt(target, batch)
  if (first.ok) return first
  // After an input/output error the connection stays closed although there may be space again.
  target.db.close()
  const reopened = await openDatabase(target.db, schedule)
  if (!reopened.ok) return reopened
  return first.error.code === 'storage.closed' ? attempt(target, batch) : first
}

async function attempt(target: AppendTarget, batch: readonly PendingUpdate[]): Promise<Result<Appended>> {
  try {
    return success(await appendUpdates(target, batch))
  } catch (error) {
    return { ok: false, error: storageProblem(error) }
  }
}
