// Removes what a killed writer left half written. Called once, before anyone writes, by the process that owns DATA.
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { TEMPORARY_SUFFIX } from './writeAtomic'

export async function removeTemporaries(dir: string, folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const entries = await readdir(join(dir, folder), { recursive: true, withFileTypes: true })
    for (const entry of entries) {
      const isOurs = entry.isFile() && entry.name.startsWith('.') && entry.name.endsWith(TEMPORARY_SUFFIX)
      if (isOurs) await rm(join(entry.parentPath, entry.name), { force: true })
    }
  }
}
