// Takes DATA for the desktop shell. Electron's own lock has already kept a second desktop start away, so a file naming
// another desktop process is a leftover; a living browser mode is not. Where the system does not tell whether it is the
// same process still, `answers` asks it.
import { describeSelf } from './describeSelf'
import { lockDataFolder, type RunningLock } from './lockDataFolder'
import type { Running } from './readRunning'
import { runningState } from './runningState'

/** `undefined` when browser mode is using DATA. */
export async function claimForDesktop(
  dir: string,
  answers: (other: Running) => Promise<boolean>,
): Promise<RunningLock | undefined> {
  const outcome = await lockDataFolder(dir, describeSelf('electron'), async (other) => {
    if (other.shell !== 'browser') return false
    const state = runningState(other)
    return state === 'unknown' ? answers(other) : state === 'living'
  })
  return outcome.kind === 'owned' ? outcome.lock : undefined
}
