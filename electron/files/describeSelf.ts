// This process as DATA/running.json names it while it owns DATA.
import { randomBytes } from 'node:crypto'
import { processStart } from './processStart'
import type { Running } from './readRunning'
import type { ShellName } from './rememberShell'

export function describeSelf(shell: ShellName): Running {
  const startedAt = processStart(process.pid)
  const secret = randomBytes(32).toString('base64url')
  return { pid: process.pid, shell, port: 0, secret, ...(startedAt === undefined ? {} : { startedAt }) }
}
