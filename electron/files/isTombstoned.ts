// Whether an engagement was deleted. The tombstone outlives the file, so that nothing deleted comes back.
import { lstat } from 'node:fs/promises'
import { engagementPaths } from './engagementPaths'
import { isMissing } from './isMissing'

export async function isTombstoned(dir: string, id: string): Promise<boolean> {
  try {
    await lstat(engagementPaths(dir, id).tombstone)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}
