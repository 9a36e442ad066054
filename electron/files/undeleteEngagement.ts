// Undo of deleteEngagement: the folder comes back from trash, then the tombstone goes.
import { readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { shellFailure } from '../../shared/ipc/shellFailure'
import { success, type Result } from '../../shared/lib/result'
import type { DataContext } from './dataContext'
import { engagementPaths, TRASH } from './engagementPaths'
import { isTombstoned } from './isTombstoned'
import { syncFolder } from './syncFolder'
import { trashName } from './trashName'

export async function undeleteEngagement(
  context: DataContext,
  id: string,
): Promise<Result<Record<string, never>>> {
  if (!(await isTombstoned(context.dir, id))) return shellFailure('engagement.notFound')
  const paths = engagementPaths(context.dir, id)
  const trash = join(context.dir, TRASH)
  const newest = (await readdir(trash).catch(() => []))
    .filter((name) => trashName.parse(name)?.id === id)
    .sort()
    .at(-1)
  // No folder in trash: it was never written, or a crash left it in place. Either way it may be seen again.
  if (newest !== undefined) {
    await rename(join(trash, newest), paths.folder)
    await syncFolder(dirname(paths.folder))
  }
  await rm(paths.tombstone)
  await syncFolder(dirname(paths.tombstone))
  return success({})
}
