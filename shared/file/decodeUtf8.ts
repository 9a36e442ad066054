// Bytes to text, refusing what is not UTF-8 instead of replacing it. A leading byte order mark is dropped.
import { strFromU8, strToU8 } from 'fflate'

export function decodeUtf8(bytes: Uint8Array): string | null {
  const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
  const text = strFromU8(body)
  // A decoder that met something invalid put U+FFFD there; encoding that gives other bytes.
  return areEqual(strToU8(text), body) ? text : null
}

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false
  return true
}
