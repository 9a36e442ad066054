// DATA/running.json: which process owns this DATA folder. Made exclusively, so two programs never write to one DATA.
// Does not ask the other process anything: whether it still lives is judged by the function handed in.
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseRunning, RUNNING_FILE, type Running } from './readRunning'
import { writeAtomic } from './writeAtomic'

export interface RunningLock {
  announce(port: number): Promise<void>
  release(): Promise<void>
}

export type LockOutcome =
  { readonly kind: 'owned'; readonly lock: RunningLock } | { readonly kind: 'taken'; readonly by: Running }

const ATTEMPTS = 5

/** Takes DATA, or says who has it. A file left by a dead process is moved away first. */
export async function lockDataFolder(
  dir: string,
  own: Running,
  isAlive: (other: Running) => Promise<boolean>,
): Promise<LockOutcome> {
  await mkdir(dir, { recursive: true, mode: 0o700 })
  const path = join(dir, RUNNING_FILE)
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await createExclusively(path, own)) return { kind: 'owned', lock: lockAt(path, own) }
    const text = await readFile(path, 'utf8').catch(() => '')
    const other = parseRunning(text)
    if (other !== undefined && (await isAlive(other))) return { kind: 'taken', by: other }
    await removeStale(path, text, own.pid)
  }
  throw new Error('DATA is being taken by several programs at once')
}

function lockAt(path: string, own: Running): RunningLock {
  return {
    async announce(port) {
      await writeAtomic(path, Buffer.from(JSON.stringify({ ...own, port })))
    },
    async release() {
      const current = parseRunning(await readFile(path, 'utf8').catch(() => ''))
      if (current?.secret === own.secret) await rm(path, { force: true })
    },
  }
}

async function createExclusively(path: string, own: Running): Promise<boolean> {
  try {
    const handle = await open(path, 'wx', 0o600)
    await handle.writeFile(JSON.stringify(own))
    await handle.close()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Moves the file away and looks again: if another start has replaced it meanwhile, that one is put back. */
async function removeStale(path: string, text: string, pid: number): Promise<void> {
  const aside = `${path}.${pid}.stale`
  try {
    await rename(path, aside)
  } catch {
    return
  }
  if ((await readFile(aside, 'utf8').catch(() => text)) !== text)
    await rename(aside, path).catch(() => undefined)
  else await rm(aside, { force: true })
}
