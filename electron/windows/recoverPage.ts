// A page whose process died is loaded again; what was acknowledged is in its storage. Three times within a minute is enough.
import type { BrowserWindow } from 'electron'
import { CONSOLE_URL } from './isAppUrl'

const WINDOW_MS = 60_000
const MAX_DEATHS = 3

export interface RecoveryOptions {
  readonly clock: () => number
  readonly giveUp: () => void
}

export function recoverPage(window: BrowserWindow, { clock, giveUp }: RecoveryOptions): void {
  let deathsMs: number[] = []
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    deathsMs = [...deathsMs, clock()].filter((atMs) => clock() - atMs < WINDOW_MS)
    if (deathsMs.length >= MAX_DEATHS) giveUp()
    else void window.loadURL(CONSOLE_URL)
  })
}
