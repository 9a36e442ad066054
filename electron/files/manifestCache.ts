// Remembers what a .bansou file says about itself until the file changes (time, size or inode), so that the list opens at once.
import { lstat } from 'node:fs/promises'
import { success, type Result } from '../../shared/lib/result'
import { BANSOU_MAX_BYTES } from '../../shared/ipc/bansouMaxBytes'
import { diskProblem } from './diskProblem'
import { isMissing } from './isMissing'
import type { ManifestFacts, ReadManifest } from './manifestFacts'
import { readRegularFile } from './readRegularFile'

export interface FileFacts {
  readonly modifiedMs: number
  readonly manifest: Result<ManifestFacts>
}

export interface ManifestCache {
  /** `undefined` when there is no such file; a broken one is a value with its Problem. */
  read(path: string): Promise<Result<FileFacts | undefined>>
}

export function createManifestCache(readManifest: ReadManifest): ManifestCache {
  const known = new Map<string, { readonly key: string; readonly facts: FileFacts }>()
  return {
    async read(path) {
      const stat = await statOrMissing(path)
      if (!stat.ok || stat.value === undefined) return stat.ok ? success(undefined) : stat
      const key = `${stat.value.mtimeMs}/${stat.value.size}/${stat.value.ino}`
      const hit = known.get(path)
      if (hit?.key === key) return success(hit.facts)
      const bytes = await readRegularFile(path, BANSOU_MAX_BYTES)
      if (bytes.ok && bytes.value === undefined) return success(undefined)
      const facts: FileFacts = { modifiedMs: stat.value.mtimeMs, manifest: manifestOf(bytes, readManifest) }
      known.set(path, { key, facts })
      return success(facts)
    },
  }
}

function manifestOf(
  bytes: Result<Uint8Array | undefined>,
  readManifest: ReadManifest,
): Result<ManifestFacts> {
  if (!bytes.ok) return bytes
  return readManifest(bytes.value ?? new Uint8Array())
}

async function statOrMissing(path: string) {
  try {
    return success(await lstat(path))
  } catch (error) {
    return isMissing(error) ? success(undefined) : diskProblem(error)
  }
}
