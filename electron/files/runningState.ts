// What can be told about the process a running.json names, without asking it. Process ids are used again: one that began
// at another time is a stranger, and the file is a leftover.
import { isProcessAlive } from './isProcessAlive'
import { processStart } from './processStart'
import type { Running } from './readRunning'

/** `unknown`: something with that id lives, and this system does not say whether it is the same. */
export function runningState({ pid, startedAt }: Running): 'living' | 'gone' | 'unknown' {
  if (!isProcessAlive(pid)) return 'gone'
  const start = processStart(pid)
  if (startedAt === undefined || start === undefined) return 'unknown'
  return start === startedAt ? 'living' : 'gone'
}
