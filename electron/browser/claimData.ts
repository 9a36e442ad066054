// One program per DATA folder. Takes it, or asks the browser mode that has it for a fresh address, or says who is in the way.
import { randomBytes } from 'node:crypto'
import { isProcessAlive } from '../files/isProcessAlive'
import { lockDataFolder, type RunningLock } from '../files/lockDataFolder'
import type { Running } from '../files/readRunning'
import { askRunning } from './askRunning'
import type { Launched } from './serveControl'

export type Claim =
  | { readonly kind: 'owned'; readonly lock: RunningLock; readonly secret: string }
  | { readonly kind: 'answered'; readonly launched: Launched }
  | { readonly kind: 'refused'; readonly sentence: string }

export async function claimData(dir: string, open: boolean): Promise<Claim> {
  const secret = randomBytes(32).toString('base64url')
  const own: Running = { pid: process.pid, shell: 'browser', port: 0, secret }
  let launched: Launched | undefined
  const outcome = await lockDataFolder(dir, own, async (other) => {
    if (!isProcessAlive(other.pid)) return false
    if (other.shell === 'electron') return true
    // The process id may belong to a stranger by now: only an answer with the secret proves it is ours.
    launched = await askRunning(dir, other, open)
    return launched !== undefined
  })
  if (outcome.kind === 'owned') return { kind: 'owned', lock: outcome.lock, secret }
  if (launched !== undefined) return { kind: 'answered', launched }
  return {
    kind: 'refused',
    sentence: `The desktop app (process ${outcome.by.pid}) is using the data in ${dir}; close its window first.`,
  }
}
