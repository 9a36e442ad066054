// Start-up order of the browser shell, nothing else: options → stamp → who owns DATA → DATA → server → window → wait →
// put away. `npm start` loads the bundle of this file; it also runs by itself with the same options.
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { claimData } from './browser/claimData'
import { createLaunchPages } from './browser/createLaunchPages'
import { createLifetime } from './browser/createLifetime'
import { createWindowOpener } from './browser/createWindowOpener'
import { explainFailure } from './browser/explainFailure'
import { explainStamp } from './browser/explainStamp'
import { listenOnLoopback } from './browser/listenOnLoopback'
import { onceSignalled } from './browser/onceSignalled'
import { openConsole } from './browser/openConsole'
import { parseStartOptions } from './browser/parseStartOptions'
import type { Launched } from './browser/serveControl'
import { stopServer } from './browser/stopServer'
import { announceShell } from './files/announceShell'
import { checkStamp, DATA_SCHEMA } from './files/checkStamp'
import { dataFolderPath } from './files/dataFolderPath'
import type { RunningLock } from './files/lockDataFolder'
import { openDataFolder } from './files/openDataFolder'
import { createHandlers } from './ipc/createHandlers'
import { createReporter } from './ipc/createReporter'
import { openPages } from './pages/openPages'

const OUT_DIR = join(import.meta.dirname, '..')

interface Start {
  readonly dataDir: string
  readonly port: number
  readonly open: boolean
}

interface Ownership {
  readonly lock: RunningLock
  readonly secret: string
}

process.umask(0o077)
void run().then((exitCode) => (process.exitCode = exitCode))

async function run(): Promise<number> {
  const request = parseStartOptions(process.argv.slice(2))
  if (request.kind === 'refused') return giveUp(request.sentence)
  const { platform, env } = process
  const dataDir = request.options.dataDir ?? dataFolderPath({ platform, env, home: homedir() })
  try {
    return await startOn({ ...request.options, dataDir })
  } catch (error) {
    return giveUp(explainFailure(error, dataDir))
  }
}

async function startOn(start: Start): Promise<number> {
  const { dataDir } = start
  const stamp = await checkStamp(dataDir, { schema: DATA_SCHEMA })
  if (!stamp.ok) return giveUp(explainStamp(stamp.error, dataDir))
  const claim = await claimData(dataDir, start.open)
  if (claim.kind === 'refused') return giveUp(claim.sentence)
  if (claim.kind === 'answered') {
    tell('The app is already running on this data.')
    return announce(claim.launched)
  }
  try {
    await announceShell(dataDir, 'browser')
    return await serve(start, claim)
  } finally {
    await claim.lock.release()
  }
}

async function serve(start: Start, { lock, secret }: Ownership): Promise<number> {
  const reporter = createReporter((line) => process.stderr.write(line))
  const data = await openDataFolder(start.dataDir, reporter.problem)
  const lifetime = createLifetime({
    clock: Date.now,
    onHandover: () => void open.launch(false).then(({ url }) => tell(`If no window appeared, open ${url}`)),
  })
  onceSignalled(lifetime.end)
  const launchPages = createLaunchPages(start.dataDir)
  await launchPages.removeAll()
  const info = { shell: 'browser', version: readVersion(), dataPath: start.dataDir } as const
  const open = openConsole({
    pages: await openPages(OUT_DIR),
    handlers: createHandlers({ info, data }),
    openWindow: createWindowOpener(start.dataDir, launchPages),
    clock: Date.now,
    secret,
    lifetime,
    reporter,
  })
  const listening = await listenOnLoopback(open.server, start.port)
  if (listening.kind === 'busy') {
    return giveUp(`Port ${start.port} of this machine is used by another program; close it and start again.`)
  }
  try {
    await lock.announce(listening.port)
    announce(await open.launch(start.open))
    await lifetime.ended
    await lifetime.closeWindows()
  } finally {
    // Also when the start broke off: nobody may hold the port, or write, once the lock is gone.
    await stopServer(open.server)
    await data.close()
    await launchPages.removeAll()
  }
  return 0
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(join(OUT_DIR, '..', 'package.json'), 'utf8')) as {
    readonly version: string
  }
  return version
}

function announce({ url, notOpened }: Launched): number {
  process.stdout.write(`ready ${url}\n`)
  if (notOpened !== undefined) tell(notOpened)
  return 0
}

function giveUp(sentence: string): number {
  tell(sentence)
  return 1
}

function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}
