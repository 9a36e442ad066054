// Replaces a file so that a kill or a power cut leaves the old or the new content, never a mixture:
// temporary file → fsync → rename → fsync of the folder → read back and compare.
import { randomBytes } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { shellFailure } from '../../shared/ipc/shellFailure'
import { success, type Result } from '../../shared/lib/result'
import { diskProblem } from './diskProblem'
import { sha256Of } from './sha256Of'
import { syncFolder } from './syncFolder'

export const TEMPORARY_SUFFIX = '.tmp'

/** Virus scanners hold a fresh file open on Windows: rename is tried again after these pauses. */
const RENAME_PAUSES_MS = process.platform === 'win32' ? [20, 80, 300, 1_000] : []

/** Never throws. A failure leaves the old file in place. */
export async function writeAtomic(
  path: string,
  bytes: Uint8Array,
): Promise<Result<{ readonly sha256: string }>> {
  const temporary = join(
    dirname(path),
    `.${basename(path)}.${randomBytes(6).toString('hex')}${TEMPORARY_SUFFIX}`,
  )
  try {
    await writeSynced(temporary, bytes)
    await renamePatiently(temporary, path)
    await syncFolder(dirname(path))
    const sha256 = sha256Of(bytes)
    if (sha256Of(await readFile(path)) !== sha256) return shellFailure('disk.verifyFailed')
    return success({ sha256 })
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    return diskProblem(error)
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function renamePatiently(from: string, to: string): Promise<void> {
  for (const pauseMs of RENAME_PAUSES_MS) {
    try {
      return await rename(from, to)
    } catch {
      await delay(pauseMs)
    }
  }
  await rename(from, to)
}
