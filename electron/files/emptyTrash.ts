// Erases for good what was deleted long enough ago. The tombstones stay, so nothing deleted comes back. Runs once per
// start, by the process that owns DATA; what cannot be erased today waits for another day. No clock is believed once: the
// first start that could erase leaves a mark, a later one erases.
import { lstat, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../../shared/lib/result'
import { diskProblem } from './diskProblem'
import { TRASH } from './engagementPaths'
import { isMissing } from './isMissing'
import { trashName } from './trashName'
import { writeAtomic } from './writeAtomic'

const DAY_MS = 86_400_000
/** At least so long a deleted 案件 can be brought back. */
export const TRASH_KEPT_DAYS = 30
const KEPT_MS = TRASH_KEPT_DAYS * DAY_MS
/** The mark, in the trashed folder: when a start first could erase it. */
export const DUE_SINCE = 'due-since'
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
      else if (await mayGo(trash, name, { nowMs, report })) await erase(await setAside(trash, name))
    } catch (error) {
      report(diskProblem(error).error)
    }
  }
}

async function mayGo(
  trash: string,
  name: string,
  { nowMs, report }: Pick<EmptyTrashOptions, 'nowMs' | 'report'>,
): Promise<boolean> {
  const deletedMs = trashName.parse(name)?.deletedMs
  if (deletedMs === undefined) return false
  const mark = join(trash, name, DUE_SINCE)
  const writtenMs = await writtenAt(join(trash, name, 'current.bansou'))
  const dueMs = Math.max(deletedMs, writtenMs ?? deletedMs) + KEPT_MS
  // A moment that is still to come (the clock was wrong then, or is now) is never due.
  if (nowMs < dueMs) {
    await rm(mark, { force: true })
    return false
  }
  const markedMs = await readMark(mark)
  // Left under a clock that was ahead, or by an earlier deletion that was undone: it says nothing.
  if (markedMs === undefined || markedMs > nowMs || markedMs < dueMs) {
    const written = await writeAtomic(mark, Buffer.from(`${new Date(nowMs).toISOString()}\n`))
    if (!written.ok) report(written.error)
    return false
  }
  // Deleted before it was written: nobody knows when it was deleted, so all its days are counted from the mark.
  const isMomentUnknown = writtenMs !== undefined && deletedMs < writtenMs
  return nowMs - markedMs >= (isMomentUnknown ? KEPT_MS : DAY_MS)
}

/** `undefined` when there is no such file. */
async function writtenAt(path: string): Promise<number | undefined> {
  try {
    // In whole milliseconds, as the moment of deletion is told.
    return Math.floor((await lstat(path)).mtimeMs)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

async function readMark(path: string): Promise<number | undefined> {
  try {
    const markedMs = Date.parse((await readFile(path, 'utf8')).trim())
    return Number.isNaN(markedMs) ? undefined : markedMs
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
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
