// Erases for good what was deleted long enough ago. The tombstones stay, so nothing deleted comes back. Runs once per
// start, by the process that owns DATA; what cannot be erased today waits for another day.
import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../../shared/lib/result'
import { diskProblem } from './diskProblem'
import { TRASH } from './engagementPaths'
import { trashName } from './trashName'

const DAY_MS = 86_400_000
/** So long a deleted 案件 can be brought back. */
export const TRASH_KEPT_DAYS = 30
/** What is being erased: no undo finds it under this name, and the next start goes on with it. */
const GOING = '.erased-'

export interface EmptyTrashOptions {
  readonly dir: string
  readonly nowMs: number
  readonly report: (problem: Problem) => void
}

export async function emptyTrash({ dir, nowMs, report }: EmptyTrashOptions): Promise<void> {
  const trash = join(dir, TRASH)
  for (const name of await readdir(trash)) {
    try {
      if (name.startsWith(GOING)) await erase(join(trash, name))
      else if (isDue(name, nowMs)) await erase(await setAside(trash, name))
    } catch (error) {
      report(diskProblem(error).error)
    }
  }
}

/** A moment that is still to come (the clock was wrong then, or is now) is never due. */
function isDue(name: string, nowMs: number): boolean {
  const trashed = trashName.parse(name)
  return trashed !== undefined && nowMs - trashed.deletedMs >= TRASH_KEPT_DAYS * DAY_MS
}

/** At once, so that a kill in the middle leaves no half 案件 for an undo to bring back. */
async function setAside(trash: string, name: string): Promise<string> {
  const aside = join(trash, `${GOING}${name}`)
  await rename(join(trash, name), aside)
  return aside
}

async function erase(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 3 })
}
