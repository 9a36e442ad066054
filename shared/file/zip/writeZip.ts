// A zip with the same bytes for the same entries on every machine: given order, fixed time, fixed level.
import { deflateSync, zipSync, type Zippable } from 'fflate'
import { FILE_LIMITS } from '../limits'

export function writeZip(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // Zip has no time zones: made anew each time, because a laptop may travel while the app is open.
  const mtime = new Date(1980, 0, 1)
  const zippable: Zippable = {}
  for (const [name, bytes] of entries) zippable[name] = [bytes, { level: levelFor(bytes), mtime }]
  return zipSync(zippable)
}

/** What would look like a zip bomb to our own reader is stored as it is. */
function levelFor(bytes: Uint8Array): 0 | 6 {
  if (bytes.length <= FILE_LIMITS.ratioFromBytes) return 6
  return deflateSync(bytes, { level: 6 }).length * (FILE_LIMITS.ratio / 2) < bytes.length ? 0 : 6
}
