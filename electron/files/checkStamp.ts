// The stamp in DATA says which version of the app (and of Chromium) last wrote there. It is read before any session exists:
// an older Chromium opening a newer profile deletes its IndexedDB, so such a start must not happen at all.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { failure, success, type Result } from '../../shared/lib/result'
import { diskProblem } from './diskProblem'
import { readRegularFile } from './readRegularFile'
import { writeAtomic } from './writeAtomic'

/** Raised when an older app must not touch DATA any more. */
export const DATA_SCHEMA = 1
const MAX_BYTES = 4_096

const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const stampShape = v.object({ schema: whole, chromium: v.optional(whole) })

export interface Stamp {
  readonly schema: number
  /** Major version of Electron's Chromium; absent in browser mode, whose browser guards its own profile. */
  readonly chromium?: number
}

/** Refuses DATA of a newer app (`data.newer`), else raises the stamp to `own`. A damaged stamp stops nobody. */
export async function checkStamp(dir: string, own: Stamp): Promise<Result<Stamp>> {
  const path = join(dir, 'stamp.json')
  const bytes = await readRegularFile(path, MAX_BYTES)
  const found = bytes.ok && bytes.value !== undefined ? parseStamp(bytes.value) : undefined
  if (found !== undefined && found.schema > own.schema) return failure('data.newer')
  if (found?.chromium !== undefined && found.chromium > (own.chromium ?? Infinity))
    return failure('data.newerChromium')
  const chromium = own.chromium ?? found?.chromium
  const next: Stamp = { schema: own.schema, ...(chromium === undefined ? {} : { chromium }) }
  if (found?.schema === next.schema && found.chromium === next.chromium) return success(next)
  try {
    await mkdir(dir, { recursive: true, mode: 0o700 })
  } catch (error) {
    return diskProblem(error)
  }
  const written = await writeAtomic(path, Buffer.from(`${JSON.stringify(next)}\n`))
  return written.ok ? success(next) : written
}

function parseStamp(bytes: Uint8Array): Stamp | undefined {
  try {
    const parsed = v.safeParse(stampShape, JSON.parse(new TextDecoder().decode(bytes)))
    if (!parsed.success) return undefined
    const { schema, chromium } = parsed.output
    return { schema, ...(chromium === undefined ? {} : { chromium }) }
  } catch {
    return undefined
  }
}
