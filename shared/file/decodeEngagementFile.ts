// The bytes of a .bansou file back to its documents: all of it or one Problem, never half. Nothing is trusted:
// not the sizes, not the names, not the update bytes. It never throws.
import { readUpdate } from '../doc/readUpdate'
import { success, type Result } from '../lib/result'
import { isDocKey, type DocKey } from '../model/layer'
import { fileFailure } from './fileFailure'
import { FILE_LIMITS } from './limits'
import { CARDS_PATH, FORMAT_VERSION, type Manifest, type ManifestDocument } from './manifest'
import { manifestIn } from './manifestIn'
import { readCardsJson } from './readCardsJson'
import { sha256Hex } from './sha256Hex'
import { inflateEntry } from './zip/inflateEntry'
import { readZip } from './zip/readZip'
import type { ZipEntry } from './zip/zipEntry'

export type Documents = ReadonlyMap<DocKey, Uint8Array>

export interface DecodedFile {
  readonly manifest: Manifest
  /** One V1 update per document. */
  readonly documents: Documents
  /** The file is of a newer format: what could be read is shown, nothing is written. */
  readonly readOnly: boolean
}

type Entries = ReadonlyMap<string, ZipEntry>

export function decodeEngagementFile(bytes: Uint8Array): Result<DecodedFile> {
  const entries = readZip(bytes)
  if (!entries.ok) return entries
  const manifest = manifestIn(entries.value)
  if (!manifest.ok) return manifest
  const readOnly = manifest.value.formatVersion > FORMAT_VERSION
  const documents = documentsIn(entries.value, manifest.value, readOnly)
  if (documents.ok) return success({ manifest: manifest.value, documents: documents.value, readOnly })
  return readOnly ? fileFailure('file.newer') : documents
}

function documentsIn(entries: Entries, manifest: Manifest, isNewer: boolean): Result<Documents> {
  if (manifest.documents.length === 0) return fromCards(entries, manifest)
  const documents = new Map<DocKey, Uint8Array>()
  for (const described of manifest.documents) {
    const { docKey } = described
    if (!isDocKey(docKey)) {
      if (isNewer) continue
      return fileFailure('file.damaged')
    }
    const update = updateIn(entries, described, docKey)
    if (!update.ok) return update
    if (documents.has(docKey)) return fileFailure('file.damaged')
    documents.set(docKey, update.value)
  }
  return documents.has('shared') ? success(documents) : fileFailure('file.damaged')
}

function updateIn(entries: Entries, described: ManifestDocument, docKey: DocKey): Result<Uint8Array> {
  const entry = entries.get(described.path)
  if (entry === undefined || entry.sizeBytes !== described.sizeBytes) return fileFailure('file.damaged')
  const bytes = inflateEntry(entry)
  if (!bytes.ok) return bytes
  const isIntact = sha256Hex(bytes.value) === described.sha256 && readUpdate(docKey, bytes.value).ok
  return isIntact ? bytes : fileFailure('file.damaged')
}

function fromCards(entries: Entries, { name }: Manifest): Result<Documents> {
  const entry = entries.get(CARDS_PATH)
  if (entry === undefined) return fileFailure('file.damaged')
  if (entry.sizeBytes > FILE_LIMITS.cardsJsonBytes) {
    return fileFailure('file.tooLarge', { maxMib: FILE_LIMITS.cardsJsonBytes / 1024 / 1024 })
  }
  const bytes = inflateEntry(entry)
  return bytes.ok ? readCardsJson(bytes.value, name) : bytes
}
