// Gives a .bansou file another id and epoch without touching its documents. For files of a newer format, which this
// version can store and show but not encode again: every entry and every field of the manifest stays as it is.
import { strToU8 } from 'fflate'
import * as v from 'valibot'
import { success, type Result } from '../lib/result'
import { MANIFEST_PATH, type Manifest } from './manifest'
import { fileFailure } from './fileFailure'
import { parseJson } from './parseJson'
import { inflateEntry } from './zip/inflateEntry'
import { readZip } from './zip/readZip'
import { writeZip } from './zip/writeZip'

export function readdressFile(bytes: Uint8Array, address: Partial<Manifest>): Result<Uint8Array> {
  const zip = readZip(bytes)
  if (!zip.ok) return zip
  const entries = new Map<string, Uint8Array>()
  for (const entry of zip.value.values()) {
    const content = inflateEntry(entry)
    if (!content.ok) return content
    entries.set(entry.name, content.value)
  }
  const manifest = parseJson(entries.get(MANIFEST_PATH) ?? new Uint8Array())
  if (!v.is(v.looseObject({}), manifest)) return fileFailure('file.notBansou')
  entries.set(MANIFEST_PATH, strToU8(JSON.stringify({ ...manifest, ...address }, null, 1)))
  return success(writeZip(entries))
}
