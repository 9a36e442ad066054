// Start-up order of the desktop shell, nothing else: switches → one instance → stamp → who owns DATA → DATA → window →
// put away. The stamp is read before any session exists, because a session may already damage newer storage.
import { homedir } from 'node:os'
import { app, dialog, type BrowserWindow } from 'electron'
import { BANSOU_MAX_BYTES } from '../shared/ipc/bansouMaxBytes'
import { askRunning } from './browser/askRunning'
import { announceShell } from './files/announceShell'
import { announceUp } from './files/announceUp'
import { checkStamp, DATA_SCHEMA } from './files/checkStamp'
import { claimForDesktop } from './files/claimForDesktop'
import type { DataFolder } from './files/createDataFolder'
import { dataFolderPath } from './files/dataFolderPath'
import type { RunningLock } from './files/lockDataFolder'
import { openDataFolder } from './files/openDataFolder'
import type { Running } from './files/readRunning'
import { readRegularFile } from './files/readRegularFile'
import { answerConsoleCalls } from './ipc/answerConsoleCalls'
import { createDispatcher } from './ipc/createDispatcher'
import { createHandlers } from './ipc/createHandlers'
import { createReporter } from './ipc/createReporter'
import { chooseShellText } from './windows/text/chooseShellText'
import { chooseDataFolder } from './windows/chooseDataFolder'
import { createFileDialogs } from './windows/createFileDialogs'
import { createUnexpectedTeller } from './windows/createUnexpectedTeller'
import { filesInArguments } from './windows/filesInArguments'
import { guardContents } from './windows/guardContents'
import { hardenCommandLine } from './windows/hardenCommandLine'
import { openDesktop, type Desktop } from './windows/openDesktop'
import { quitAfter } from './windows/quitAfter'
import { registerAppScheme } from './windows/registerAppScheme'

const reporter = createReporter((line) => process.stderr.write(line))

/** Files the system hands over before there is a window. */
const earlyFiles: string[] = []
let desktop: Desktop | undefined

process.umask(0o077)
process.on('unhandledRejection', (error) => reporter.unexpected('main', error))
process.on(
  'uncaughtException',
  createUnexpectedTeller({ report: (error) => reporter.unexpected('main', error), show: showUnexpected }),
)
// Whoever started us may be gone: words to nobody are no failure.
process.stderr.on('error', () => undefined)
app.enableSandbox()
guardContents(app)
registerAppScheme()
const { platform, env } = process
const dataDir = chooseDataFolder(app, dataFolderPath({ platform, env, home: homedir() }))
if (!hardenCommandLine(app)) app.exit(1)
else if (app.requestSingleInstanceLock()) start().catch(fail)
else app.quit()

async function start(): Promise<void> {
  listenForFiles()
  const chromium = Number.parseInt(process.versions['chrome'] ?? '', 10)
  const stamp = await checkStamp(dataDir, {
    schema: DATA_SCHEMA,
    ...(Number.isNaN(chromium) ? {} : { chromium }),
  })
  const answers = async (other: Running) => (await askRunning(dataDir, other, false)) !== undefined
  const lock = stamp.ok ? await claimForDesktop(dataDir, answers) : undefined
  await app.whenReady()
  await announceUp()
  const text = chooseShellText(app.getLocale())
  if (!stamp.ok) return giveUp(stamp.error.code.startsWith('data.newer') ? text.newerData : text.unusableData)
  if (lock === undefined) return giveUp(text.inUse)
  await announceShell(dataDir, 'electron')
  const data = await openDataFolder(dataDir, reporter.problem)
  answerCalls(data)
  desktop = await openDesktop({ text, giveUp, readFile: (path) => readRegularFile(path, BANSOU_MAX_BYTES) })
  closeDown(desktop.window, data, lock)
  for (const path of [
    ...earlyFiles.splice(0),
    ...filesInArguments(process.argv, process.cwd(), app.getAppPath()),
  ])
    openFile(path)
  await desktop.load()
}

function answerCalls(data: DataFolder): void {
  const info = { shell: 'electron', version: app.getVersion(), dataPath: dataDir } as const
  const system = chooseShellText(app.getLocale())
  const dialogs = createFileDialogs(
    () => desktop?.window,
    () => desktop?.text() ?? system,
  )
  const handlers = createHandlers({ info, data, dialogs, showMenu: (state) => desktop?.showMenu(state) })
  answerConsoleCalls(createDispatcher({ handlers, clock: Date.now, report: reporter.unexpected }))
}

function listenForFiles(): void {
  app.on('second-instance', (_event, argv, workingDir) => {
    desktop?.show()
    for (const path of filesInArguments(argv, workingDir, app.getAppPath())) openFile(path)
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFile(path)
  })
}

function openFile(path: string): void {
  if (desktop === undefined) earlyFiles.push(path)
  else desktop.files.open(path).catch((error: unknown) => reporter.unexpected('open-file', error))
}

function closeDown(window: BrowserWindow, data: DataFolder, lock: RunningLock): void {
  window.once('closed', () => app.quit())
  quitAfter(app, async () => {
    await data.close()
    await lock.release()
  })
}

/** Never waits: what the page writes goes on behind it. */
async function showUnexpected(): Promise<void> {
  await app.whenReady()
  const text = desktop?.text() ?? chooseShellText(app.getLocale())
  await dialog.showMessageBox({ type: 'warning', message: text.unexpected })
}

function giveUp(sentence: string): void {
  dialog.showErrorBox('伴走ボード', sentence)
  app.exit(1)
}

function fail(error: unknown): void {
  reporter.unexpected('start', error)
  giveUp(chooseShellText(app.getLocale()).couldNotStart)
}
