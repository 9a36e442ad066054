// Reads a whole file that must be a plain file of bounded size: no link, device or folder is followed.
import { constants } from 'node:fs'
import { lstat, open } from 'node:fs/promises'
import { shellFailure } from '../../shared/ipc/shellFailure'
import { success, type Result } from '../../shared/lib/result'
import { diskProblem } from './diskProblem'
import { isMissing } from './isMissing'

const MIB = 1024 * 1024
/** Windows has no O_NOFOLLOW; there the lstat below is the guard. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)

/** `undefined` when there is no such file. */
export async function readRegularFile(
  path: string,
  maxBytes: number,
): Promise<Result<Uint8Array | undefined>> {
  try {
    const facts = await lstat(path)
    if (!facts.isFile()) return shellFailure('file.notRegular')
    if (facts.size > maxBytes) return shellFailure('file.tooLarge', { maxMib: Math.floor(maxBytes / MIB) })
    const handle = await open(path, OPEN_FLAGS)
    try {
      const bytes = await handle.readFile()
      return success(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    } finally {
      await handle.close()
    }
  } catch (error) {
    return isMissing(error) ? success(undefined) : diskProblem(error)
  }
}
