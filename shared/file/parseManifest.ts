// `manifest.json` to a Manifest. Fields another program left out get their defaults; unknown fields are ignored.
import * as v from 'valibot'
import { ID_PATTERN } from '../lib/newId'
import { success, type Result } from '../lib/result'
import { fileFailure } from './fileFailure'
import { FILE_LIMITS } from './limits'
import { FORMAT_NAME, type Manifest } from './manifest'
import { parseJson } from './parseJson'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const isoTime = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/))

const manifestDocument = v.object({
  docKey: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  path: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  sizeBytes: count,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})

const manifest = v.object({
  formatVersion: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  id: v.pipe(v.string(), v.regex(ID_PATTERN)),
  name: v.pipe(v.string(), v.maxLength(1000)),
  caseNumber: v.exactOptional(v.pipe(v.string(), v.maxLength(1000))),
  updatedAt: isoTime,
  cardCount: v.optional(count, 0),
  epoch: v.optional(count, 0),
  lastSequence: v.optional(count, 0),
  documents: v.optional(v.pipe(v.array(manifestDocument), v.maxLength(FILE_LIMITS.documents)), []),
})

export function parseManifest(bytes: Uint8Array): Result<Manifest> {
  const json = parseJson(bytes)
  if (!v.is(v.object({ format: v.literal(FORMAT_NAME) }), json)) return fileFailure('file.notBansou')
  const parsed = v.safeParse(manifest, json)
  return parsed.success ? success(parsed.output) : fileFailure('file.damaged')
}
