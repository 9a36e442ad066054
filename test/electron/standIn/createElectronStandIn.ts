// A stand-in for `require('electron')` in the main process, over a real Chromium. It shows that main and preload work
// together; it is not Electron: no asar, no fuses, no real sandbox, no app:// origin, no native menus or dialogs.
import { createStandInApp } from './createStandInApp'
import { createStandInIpc } from './createStandInIpc'
import { createStandInSession, type StandInSession } from './createStandInSession'
import { createWindowClass, type StandInWindow } from './createWindowClass'
import type { Log, StandInOptions } from './standInState'
import { strict } from './strict'

export interface MenuItem {
  readonly label?: string
  readonly enabled?: boolean
  readonly click?: () => void
  readonly submenu?: readonly MenuItem[]
}

export interface ElectronStandIn {
  readonly electron: object
  readonly app: ReturnType<typeof createStandInApp>['app']
  readonly switches: ReadonlyMap<string, string>
  readonly windows: ReadonlySet<StandInWindow>
  readonly sessions: ReadonlyMap<string, StandInSession>
  readonly log: Log
  channels(): string[]
  menu(): readonly MenuItem[]
}

export function createElectronStandIn(options: StandInOptions): ElectronStandIn {
  const log: Log = []
  const windows = new Set<StandInWindow>()
  const { app, switches } = createStandInApp(options, log, windows)
  const { session, protocol, sessions } = createStandInSession(() => app.isReady())
  const ipc = createStandInIpc()
  const BrowserWindow = createWindowClass({
    context: options.context,
    ipc,
    sessions,
    windows,
    log,
    onContents: (contents) => void app.emit('web-contents-created', {}, contents),
  })
  let menu: readonly MenuItem[] = []
  const Menu = strict('Menu', {
    buildFromTemplate: (template: readonly MenuItem[]) => template,
    setApplicationMenu: (template: readonly MenuItem[]) => void (menu = template),
  })
  const dialog = createStandInDialog(options, log)
  const modules = { app, session, protocol, ipcMain: ipc.ipcMain, BrowserWindow, Menu, dialog }
  const electron = strict('electron', modules)
  return { electron, app, switches, windows, sessions, log, channels: ipc.channels, menu: () => menu }
}

function createStandInDialog({ dialogs }: StandInOptions, log: Log) {
  const open = [...(dialogs?.open ?? [])]
  const save = [...(dialogs?.save ?? [])]
  const ask = [...(dialogs?.ask ?? [])]
  return strict('dialog', {
    async showOpenDialog() {
      const filePaths = open.shift()
      if (filePaths === undefined) throw new Error('stand-in: nobody expected an open dialog')
      return { canceled: filePaths.length === 0, filePaths }
    },
    async showSaveDialog(_window: unknown, { defaultPath }: { readonly defaultPath: string }) {
      log.push(`save dialog ${defaultPath}`)
      const filePath = save.shift()
      if (filePath === undefined) throw new Error('stand-in: nobody expected a save dialog')
      return { canceled: filePath === '', filePath }
    },
    async showMessageBox(...[windowOrOptions, options]: readonly unknown[]) {
      const { message, buttons } = (options ?? windowOrOptions) as {
        readonly message: string
        readonly buttons?: readonly string[]
      }
      log.push(`message box ${message}`)
      const answer = ask.shift()
      if (answer === undefined) return new Promise(() => undefined)
      return { response: buttons?.indexOf(answer) ?? 0 }
    },
    showErrorBox: (title: string, text: string) => void log.push(`error box ${title}: ${text}`),
  })
}
