// One message of browser mode as bytes: [u32 big endian: length of the JSON][JSON in UTF-8][bytes].
// Electron does not use it: there structured clone carries the bytes.
import { strToU8 } from 'fflate'

const HEADER_BYTES = 4

export function encodeFrame(json: unknown, bytes?: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = strToU8(JSON.stringify(json))
  const frame = new Uint8Array(HEADER_BYTES + text.length + (bytes?.length ?? 0))
  new DataView(frame.buffer).setUint32(0, text.length)
  frame.set(text, HEADER_BYTES)
  if (bytes !== undefined) frame.set(bytes, HEADER_BYTES + text.length)
  return frame
}
