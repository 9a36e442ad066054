// Takes DATA for the desktop shell. Electron's own lock has already kept a second desktop start away, so a file naming
// another desktop process is a leftover; a living browser mode is not.
import { randomBytes } from 'node:crypto'
import { isProcessAlive } from './isProcessAlive'
import { lockDataFolder, type RunningLock } from './lockDataFolder'

/** `undefined` when browser mode is using DATA. */
export async function claimForDesktop(dir: string): Promise<RunningLock | undefined> {
  const own = {
    pid: process.pid,
    shell: 'electron',
    port: 0,
    secret: randomBytes(32).toString('base64url'),
  } as const
  const outcome = await lockDataFolder(dir, own, async (other) => {
    return other.shell === 'browser' && isProcessAlive(other.pid)
  })
  return outcome.kind === 'owned' ? outcome.lock : undefined
}
