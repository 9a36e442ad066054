// The console's window; its guards come with its contents (guardContents). Its settings are spelled out even where they are defaults, because a test reads them.
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
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
  window.once('ready-to-show', () => window.show())
  return window
}
