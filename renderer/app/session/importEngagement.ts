// 取り込む: a .bansou file or an outline becomes an 案件 in DATA, or nothing at all. An 案件 that is already here, or was
// deleted here, is never touched: the import gets an id of its own. A copy starts a new epoch.
import { decodeEngagementFile } from '../../../shared/file/decodeEngagementFile'
import { decodeOutline } from '../../../shared/file/decodeOutline'
import type { FileAbout } from '../../../shared/file/encodeEngagementFile'
import type { Manifest } from '../../../shared/file/manifest'
import { outlineToDocuments } from '../../../shared/file/outlineToDocuments'
import { readdressFile } from '../../../shared/file/readdressFile'
import { readManifest } from '../../../shared/file/readManifest'
import type { EngagementListing } from '../../../shared/ipc/bridge'
import { success, type Result } from '../../../shared/lib/result'
import type { LayerName } from '../../../shared/model/layer'
import { listEngagements } from './listEngagements'
import type { SessionEnvironment } from './sessionEnvironment'

export interface ImportedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** `layer` is where the lines of an outline go; a .bansou file keeps its own. */
export async function importEngagement(
  environment: SessionEnvironment,
  file: ImportedFile,
  layer: LayerName,
): Promise<Result<EngagementListing>> {
  const list = await listEngagements(environment)
  if (!list.ok) return list
  const taken = new Set([...list.value.deletedIds, ...list.value.items.map(({ id }) => id)])
  const encoded = /\.txt$/i.test(file.name)
    ? await fromOutline(environment, file, layer)
    : await fromFile(environment, file.bytes, taken)
  if (!encoded.ok) return encoded
  const manifest = readManifest(encoded.value)
  if (!manifest.ok) return manifest
  const { id, name, updatedAt, cardCount, epoch } = manifest.value
  const reply = await environment.bridge.call(
    'engagements:write',
    { id, reason: 'import', basedOn: [] },
    encoded.value,
  )
  return reply.ok ? success({ id, name, updatedAt, cardCount, epoch }) : reply
}

async function fromOutline(
  environment: SessionEnvironment,
  { name, bytes }: ImportedFile,
  layer: LayerName,
): Promise<Result<Uint8Array>> {
  const outline = decodeOutline(bytes)
  if (!outline.ok) return outline
  const id = environment.newId()
  const createdAt = environment.now()
  const documents = outlineToDocuments(outline.value, layer, environment.newId, {
    id,
    name: stem(name),
    createdAt,
  })
  const about = { id, epoch: 1, lastSequence: 0, updatedAt: new Date(createdAt).toISOString() }
  return success(await environment.work.run('encode', documents, about))
}

async function fromFile(
  environment: SessionEnvironment,
  bytes: Uint8Array,
  taken: ReadonlySet<string>,
): Promise<Result<Uint8Array>> {
  const file = decodeEngagementFile(bytes)
  if (!file.ok) return file
  const { manifest, documents, readOnly } = file.value
  const address = addressOf(environment, manifest, taken)
  // A newer format cannot be encoded again without losing what we do not know: its bytes stay as they are.
  if (readOnly) return readdressFile(bytes, address)
  return success(await environment.work.run('encode', documents, address))
}

function addressOf(
  { newId, now }: SessionEnvironment,
  { id, epoch }: Manifest,
  taken: ReadonlySet<string>,
): FileAbout {
  const updatedAt = new Date(now()).toISOString()
  // The rows its writer counted are not on this device.
  return { id: taken.has(id) ? newId() : id, epoch: epoch + 1, lastSequence: 0, updatedAt }
}

function stem(fileName: string): string {
  const name = (fileName.split(/[\\/]/).at(-1) ?? '')
    .replace(/\.[^.]*$/, '')
    .normalize('NFC')
    .trim()
  return (name === '' ? fileName : name).slice(0, 120)
}
