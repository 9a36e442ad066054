// The bytes of an outline file. Only UTF-8 is read; Shift_JIS and UTF-16 are refused rather than guessed.
import type { Result } from '../lib/result'
import { decodeUtf8 } from './decodeUtf8'
import { fileFailure } from './fileFailure'
import { FILE_LIMITS } from './limits'
import type { OutlineCard } from './outlineCard'
import { parseOutline } from './parseOutline'

/** UTF-8 needs at most four bytes a character; more than every line full cannot be an outline within its limits. */
const MAX_BYTES = 64 * 1024 * 1024

export function decodeOutline(bytes: Uint8Array): Result<OutlineCard[]> {
  if (bytes.length > MAX_BYTES) return fileFailure('outline.tooManyLines', { max: FILE_LIMITS.outlineLines })
  const text = decodeUtf8(bytes)
  return text === null || text.includes('\u0000') ? fileFailure('outline.notText') : parseOutline(text)
}
