// Takes an engagement out of sight: tombstone first, then its folder goes to trash. Nothing is erased here, so undo works;
// emptyTrash does that much later.
import { mkdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { shellFailure } from '../../shared/ipc/shellFailure'
import { success, type Result } from '../../shared/lib/result'
import type { DataContext } from './dataContext'
import { engagementPaths, TRASH } from './engagementPaths'
import { isMissing } from './isMissing'
import { isTombstoned } from './isTombstoned'
import { syncFolder } from './syncFolder'
import { trashName } from './trashName'
import { writeAtomic } from './writeAtomic'

export async function deleteEngagement(
  context: DataContext,
  id: string,
): Promise<Result<Record<string, never>>> {
  if (await isTombstoned(context.dir, id)) return shellFailure('engagement.deleted')
  const paths = engagementPaths(context.dir, id)
  const deletedMs = context.clock()
  const deletedAt = new Date(deletedMs).toISOString()
  const tombstone = Buffer.from(`${JSON.stringify({ id, deletedAt })}\n`)
  const written = await writeAtomic(paths.tombstone, tombstone)
  if (!written.ok) return written
  const trash = join(context.dir, TRASH)
  await mkdir(trash, { recursive: true, mode: 0o700 })
  try {
    await rename(paths.folder, join(trash, trashName.of(id, deletedMs)))
  } catch (error) {
    // Known only to the browser's storage so far: the tombstone is all that is needed.
    if (!isMissing(error)) throw error
    return success({})
  }
  await syncFolder(trash)
  await syncFolder(dirname(paths.folder))
  return success({})
}
