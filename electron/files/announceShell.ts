// Says in one line on stderr which shell starts and why, and whether this DATA was used by the other one before.
// `npm start` hands the reason over in BANSO_SHELL_REASON; a packaged app and a direct start have none to give.
import { rememberShell, type ShellName } from './rememberShell'

const NAMES: Readonly<Record<ShellName, string>> = { electron: 'Electron', browser: 'browser mode' }

export async function announceShell(dir: string, shell: ShellName): Promise<void> {
  const before = await rememberShell(dir, shell)
  const reason = process.env['BANSO_SHELL_REASON']
  const change = before === undefined || before === shell ? '' : `this data was last used in ${NAMES[before]}`
  const why = [reason, change].filter((part) => part !== undefined && part !== '').join('; ')
  if (why !== '') process.stderr.write(`Starting in ${NAMES[shell]}: ${why}.\n`)
}
