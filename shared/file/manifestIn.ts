// Finds and reads the manifest among the entries of a zip. A zip without one is somebody else's file.
import type { Result } from '../lib/result'
import { fileFailure } from './fileFailure'
import { FILE_LIMITS } from './limits'
import { MANIFEST_PATH, type Manifest } from './manifest'
import { parseManifest } from './parseManifest'
import { inflateEntry } from './zip/inflateEntry'
import type { ZipEntry } from './zip/zipEntry'

export function manifestIn(entries: ReadonlyMap<string, ZipEntry>): Result<Manifest> {
  const entry = entries.get(MANIFEST_PATH)
  if (entry === undefined) return fileFailure('file.notBansou')
  if (entry.sizeBytes > FILE_LIMITS.manifestBytes) return fileFailure('file.damaged')
  const bytes = inflateEntry(entry)
  return bytes.ok ? parseManifest(bytes.value) : bytes
}
