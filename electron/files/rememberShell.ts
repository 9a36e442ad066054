// Which shell used DATA last: kept in DATA/shell.json, so that a change of the shell is said and never silent.
import { join } from 'node:path'
import * as v from 'valibot'
import { readRegularFile } from './readRegularFile'
import { writeAtomic } from './writeAtomic'

const MAX_BYTES = 1_024
const shape = v.object({ shell: v.picklist(['electron', 'browser']) })

export type ShellName = 'electron' | 'browser'

/** Writes down `shell` and returns the one before it, if there was one. */
export async function rememberShell(dir: string, shell: ShellName): Promise<ShellName | undefined> {
  const path = join(dir, 'shell.json')
  const before = parseShell(await readRegularFile(path, MAX_BYTES))
  if (before !== shell) await writeAtomic(path, Buffer.from(`${JSON.stringify({ shell })}\n`))
  return before
}

function parseShell(bytes: Awaited<ReturnType<typeof readRegularFile>>): ShellName | undefined {
  if (!bytes.ok || bytes.value === undefined) return undefined
  try {
    const parsed = v.safeParse(shape, JSON.parse(new TextDecoder().decode(bytes.value)))
    return parsed.success ? parsed.output.shell : undefined
  } catch {
    return undefined
  }
}
