// The running desktop shell on one DATA folder: session, handlers, window, menu. What comes before and after is in main.ts.
import { join } from 'node:path'
import { app, Menu, type BrowserWindow } from 'electron'
import { SHELL_EVENTS } from '../../shared/ipc/shellEvents'
import type { MenuCommand } from '../../shared/ipc/bridge'
import { openPages } from '../pages/openPages'
import type { ShellText } from './text/shellText'
import { CONSOLE_URL } from './isAppUrl'
import { createConsoleWindow } from './createConsoleWindow'
import { deliverOpenedFiles, type OpenedFiles, type ReadFile } from './deliverOpenedFiles'
import { holdWindowOpen } from './holdWindowOpen'
import { menuTemplate } from './menuTemplate'
import { openConsoleSession } from './openConsoleSession'
import { recoverPage } from './recoverPage'
import { trackListeners } from './trackListeners'

export interface DesktopOptions {
  readonly text: ShellText
  readonly readFile: ReadFile
  readonly giveUp: (sentence: string) => void
}

export interface Desktop {
  readonly window: BrowserWindow
  readonly files: OpenedFiles
  load(): Promise<void>
  show(): void
}

export async function openDesktop({ text, readFile, giveUp }: DesktopOptions): Promise<Desktop> {
  const outDir = join(app.getAppPath(), 'out')
  openConsoleSession(await openPages(outDir), !app.isPackaged)
  const window = createConsoleWindow(outDir)
  const listeners = trackListeners(window.webContents)
  const files = deliverOpenedFiles({ contents: window.webContents, listeners, readFile })
  holdWindowOpen(window, () => listeners.has('willClose'))
  recoverPage(window, { clock: Date.now, giveUp: () => giveUp(text.pageKeepsFailing) })
  const send = (command: MenuCommand) => window.webContents.send(SHELL_EVENTS.menu, command)
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate({ text, isMac: process.platform === 'darwin', send })),
  )
  return {
    window,
    files,
    load: () => window.loadURL(CONSOLE_URL),
    show() {
      if (window.isMinimized()) window.restore()
      window.focus()
    },
  }
}
