// Small real .bansou files for tests of the store: the kept v1 fixture under another id, name, epoch or format.
import { readFileSync } from 'node:fs'
import { readdressFile } from '../../../shared/file/readdressFile'
import type { Manifest } from '../../../shared/file/manifest'

const fixture = readFileSync(new URL('../../fixtures/v1-engagement.bansou', import.meta.url))

export function bansouFile(address: Partial<Manifest>): Uint8Array {
  const file = readdressFile(fixture, address)
  if (!file.ok) throw new Error(file.error.code)
  return file.value
}
