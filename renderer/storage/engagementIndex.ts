// The local index of 案件: what this device knows of each, and forgetting one. It never deletes a file in DATA.
import { success, type Result } from '../../shared/lib/result'
import type { EngagementRecord } from './rows'
import type { StorageDatabase } from './storageDatabase'
import { storageProblem } from './storageProblem'

export interface EngagementIndex {
  list(): Promise<Result<readonly EngagementRecord[]>>
  /** Writes what changed after a file was written; an 案件 that is not stored here stays unknown. */
  update(id: string, changes: Partial<EngagementRecord>): Promise<Result<null>>
  /** Removes every row of the 案件, quarantine included. */
  forget(id: string): Promise<Result<null>>
}

export function createEngagementIndex(db: StorageDatabase): EngagementIndex {
  const attempt = async <T>(run: () => PromiseLike<T>): Promise<Result<T>> => {
    try {
      return success(await run())
    } catch (error) {
      return { ok: false, error: storageProblem(error) }
    }
  }
  return {
    list: () => attempt(() => db.engagements.toArray()),
    update: (id, changes) =>
      attempt(async () => {
        await db.engagements.update(id, changes)
        return null
      }),
    forget: (id) =>
      attempt(() =>
        db.transaction('rw', [db.updates, db.snapshots, db.quarantine, db.engagements], async () => {
          await db.updates.where('engagementId').equals(id).delete()
          await db.snapshots.where('engagementId').equals(id).delete()
          await db.quarantine.where('engagementId').equals(id).delete()
          await db.engagements.delete(id)
          return null
        }),
      ),
  }
}
