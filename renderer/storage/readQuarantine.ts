// Everything that was put aside on this device, oldest first, as bytes. Reads only: nothing is ever taken out of there.
import { success, type Result } from '../../shared/lib/result'
import type { QuarantineRow } from './rows'
import type { StorageDatabase } from './storageDatabase'
import { storageProblem } from './storageProblem'

export interface PutAside extends Omit<QuarantineRow, 'bytes'> {
  readonly bytes: Uint8Array
}

export async function readQuarantine(db: StorageDatabase): Promise<Result<readonly PutAside[]>> {
  try {
    const rows = await db.quarantine.toArray()
    return success(rows.map((row) => ({ ...row, bytes: bytesOf(row.bytes) })))
  } catch (error) {
    return { ok: false, error: storageProblem(error) }
  }
}

/** What should have been bytes may be anything: a damaged row is told as well as it can be. */
function bytesOf(value: unknown): Uint8Array {
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
  if (value instanceof ArrayBuffer) return new Uint8Array(value)
  return new TextEncoder().encode(JSON.stringify(value) ?? String(value))
}
