// When a process began, as a text that no other process of this machine ever has with the same id. Linux only: elsewhere
// nobody tells without starting a program, and `undefined` means that something else must be asked.
import { readFileSync } from 'node:fs'

/** Field 22 of /proc/<pid>/stat, counted from behind the name, which may hold spaces and brackets itself. */
const START_FIELD_AFTER_NAME = 19

export function processStart(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[START_FIELD_AFTER_NAME]
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return ticks === undefined ? undefined : `${boot}/${ticks}`
  } catch {
    return undefined
  }
}
