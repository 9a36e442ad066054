// The fingerprint of a file's bytes, as lower-case hex: how a writer names the file it has seen.
import { createHash } from 'node:crypto'

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
