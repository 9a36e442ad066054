// One program per DATA folder. Takes it, or asks the browser mode that has it for a fresh address, or says who is in the way.
import { describeSelf } from '../files/describeSelf'
import { lockDataFolder, type RunningLock } from '../files/lockDataFolder'
import { runningState } from '../files/runningState'
import { askRunning } from './askRunning'
import type { Launched } from './serveControl'

export type Claim =
  | { readonly kind: 'owned'; readonly lock: RunningLock; readonly secret: string }
  | { readonly kind: 'answered'; readonly launched: Launched }
  | { readonly kind: 'refused'; readonly sentence: string }

export async function claimData(dir: string, open: boolean): Promise<Claim> {
  const own = describeSelf('browser')
  let launched: Launched | undefined
  const outcome = await lockDataFolder(dir, own, async (other) => {
    if (runningState(other) === 'gone') return false
    if (other.shell === 'electron') return true
    // The process id may belong to a stranger by now: only an answer with the secret proves it is ours.
    launched = await askRunning(dir, other, open)
    return launched !== undefined
  })
  if (outcome.kind === 'owned') return { kind: 'owned', lock: outcome.lock, secret: own.secret }
  if (launched !== undefined) return { kind: 'answered', launched }
  return {
    kind: 'refused',
    sentence: `The desktop app (process ${outcome.by.pid}) is using the data in ${dir}; close its window first.`,
  }
}
