// The console's window. Its settings are spelled out even where they are defaults, because a test reads them.
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { guardNavigation } from './guardNavigation'
import { guardWindowOpen } from './guardWindowOpen'
import { CONSOLE_PARTITION } from './openConsoleSession'

export function createConsoleWindow(outDir: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    backgroundColor: '#faf8f3',
    webPreferences: {
      preload: join(outDir, 'main', 'preload.cjs'),
      partition: CONSOLE_PARTITION,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      disableDialogs: true,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  guardNavigation(window.webContents)
  guardWindowOpen(window.webContents)
  window.webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  window.once('ready-to-show', () => window.show())
  return window
}
