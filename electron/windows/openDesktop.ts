// The running desktop shell on one DATA folder: session, handlers, window, menu. What comes before and after is in main.ts.
import { join } from 'node:path'
import { app, Menu, type BrowserWindow } from 'electron'
import { SHELL_EVENTS } from '../../shared/ipc/shellEvents'
import type { MenuCommand, MenuState } from '../../shared/ipc/bridge'
import { openPages } from '../pages/openPages'
import { chooseShellText } from './text/chooseShellText'
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
  /** In the language of the system, until the page tells which one was chosen. */
  readonly text: ShellText
  readonly readFile: ReadFile
  readonly giveUp: (sentence: string) => void
}

export interface Desktop {
  readonly window: BrowserWindow
  readonly files: OpenedFiles
  /** In the language of the page. */
  text(): ShellText
  showMenu(state: MenuState): void
  load(): Promise<void>
  show(): void
}

export async function openDesktop({ text: ofSystem, readFile, giveUp }: DesktopOptions): Promise<Desktop> {
  let text = ofSystem
  const outDir = join(app.getAppPath(), 'out')
  openConsoleSession(await openPages(outDir), !app.isPackaged)
  const window = createConsoleWindow(outDir)
  const listeners = trackListeners(window.webContents)
  const files = deliverOpenedFiles({ contents: window.webContents, listeners, readFile })
  holdWindowOpen(window, () => listeners.has('willClose'))
  recoverPage(window, { clock: Date.now, text: () => text, giveUp: () => giveUp(text.pageKeepsFailing) })
  const send = (command: MenuCommand) => window.webContents.send(SHELL_EVENTS.menu, command)
  const setMenu = (hasOpen: boolean) => {
    const template = menuTemplate({ text, isMac: process.platform === 'darwin', hasOpen, send })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
  setMenu(false)
  return {
    window,
    files,
    text: () => text,
    showMenu({ language, hasOpen }) {
      text = chooseShellText(language)
      setMenu(hasOpen)
    },
    load: () => window.loadURL(CONSOLE_URL),
    show() {
      if (window.isMinimized()) window.restore()
      window.focus()
    },
  }
}
