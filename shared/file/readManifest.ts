// The manifest of a .bansou file without its documents: enough for one row of 案件一覧.
import type { Result } from '../lib/result'
import type { Manifest } from './manifest'
import { manifestIn } from './manifestIn'
import { readZip } from './zip/readZip'

export function readManifest(bytes: Uint8Array): Result<Manifest> {
  const entries = readZip(bytes)
  return entries.ok ? manifestIn(entries.value) : entries
}
