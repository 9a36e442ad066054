// The bytes of one zip entry, inflated piece by piece so that a lie about the size is noticed before memory is gone.
import { Inflate } from 'fflate'
import { success, type Result } from '../../lib/result'
import { fileFailure } from '../fileFailure'
import { crc32 } from './crc32'
import type { ZipEntry } from './zipEntry'

/** Deflate makes at most about 1,000 bytes of one: 16 KiB in is never more than 16 MiB out at once. */
const PIECE_BYTES = 16 * 1024

export function inflateEntry(entry: ZipEntry): Result<Uint8Array> {
  const bytes = entry.isStored ? entry.packed : inflate(entry)
  if (bytes === null || bytes.length !== entry.sizeBytes || crc32(bytes) !== entry.crc)
    return fileFailure('file.damaged')
  return success(bytes)
}

function inflate({ packed, sizeBytes }: ZipEntry): Uint8Array | null {
  const bytes = new Uint8Array(sizeBytes)
  let written = 0
  const stream = new Inflate((piece) => {
    // Throws when the piece does not fit: more came out than the directory claimed.
    bytes.set(piece, written)
    written += piece.length
  })
  try {
    for (let at = 0; at < packed.length; at += PIECE_BYTES) {
      stream.push(packed.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= packed.length)
    }
  } catch {
    return null
  }
  return written === sizeBytes ? bytes : null
}
