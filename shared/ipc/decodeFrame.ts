// Reads what encodeFrame wrote. Says nothing about the meaning of the JSON: the payload check comes after.
import { strFromU8 } from 'fflate'
import { success, type Result } from '../lib/result'
import { shellFailure } from './shellFailure'

const HEADER_BYTES = 4

export interface Frame {
  readonly json: unknown
  /** The bytes after the JSON, copied; absent when there are none. */
  readonly bytes?: Uint8Array<ArrayBuffer>
}

/** `maxJsonBytes` bounds what is parsed; the bytes were bounded by whoever received them. */
export function decodeFrame(frame: Uint8Array, maxJsonBytes: number): Result<Frame> {
  if (frame.length < HEADER_BYTES) return shellFailure('request.malformed')
  const length = new DataView(frame.buffer, frame.byteOffset, frame.byteLength).getUint32(0)
  if (length > maxJsonBytes || HEADER_BYTES + length > frame.length) return shellFailure('request.malformed')
  const end = HEADER_BYTES + length
  try {
    const json: unknown = JSON.parse(strFromU8(frame.subarray(HEADER_BYTES, end)))
    return success(end === frame.length ? { json } : { json, bytes: new Uint8Array(frame.subarray(end)) })
  } catch {
    return shellFailure('request.malformed')
  }
}
