// The file of an 案件 in DATA, decoded. Null when DATA has none; tombstones are asked for only then.
import { decodeEngagementFile, type DecodedFile } from '../../../shared/file/decodeEngagementFile'
import type { Transport } from '../../../shared/ipc/bridge'
import { failure, success, type Problem, type Result } from '../../../shared/lib/result'

export interface DataFile {
  readonly bytes: Uint8Array
  /** Of the bytes: what a later write is based on. */
  readonly sha256: string | null
  readonly decoded: Result<DecodedFile, Problem>
}

export async function readDataFile(bridge: Transport, id: string): Promise<Result<DataFile | null>> {
  const reply = await bridge.call('engagements:read', { id })
  if (!reply.ok) return reply
  const { bytes } = reply.value
  const { found, sha256 } = reply.value.value
  if (found && bytes !== undefined) return success({ bytes, sha256, decoded: decodeEngagementFile(bytes) })
  const listing = await bridge.call('engagements:list', {})
  if (!listing.ok) return listing
  return listing.value.value.deletedIds.includes(id) ? failure('engagement.deleted') : success(null)
}
