// SHA-256 as lower-case hexadecimal. Synchronous and without Web Crypto, which plain-http pages do not have.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}
