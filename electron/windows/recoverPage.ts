// A page whose process died is loaded again; what was acknowledged is in its storage. Three times within a minute is enough.
// A page that does not answer is left alone until the person says to load it anew: it may only be busy.
import { dialog, type BrowserWindow } from 'electron'
import { CONSOLE_URL } from './isAppUrl'
import type { ShellText } from './text/shellText'

const WINDOW_MS = 60_000
const MAX_DEATHS = 3
const RELOAD = 1

export interface RecoveryOptions {
  readonly clock: () => number
  readonly text: () => ShellText
  readonly giveUp: () => void
}

export function recoverPage(window: BrowserWindow, { clock, text, giveUp }: RecoveryOptions): void {
  const contents = window.webContents
  let deathsMs: number[] = []
  /** The person has it ended: that is no sign of a page that keeps failing. */
  let isEndedByHand = false
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    if (!isEndedByHand) deathsMs = [...deathsMs, clock()].filter((atMs) => clock() - atMs < WINDOW_MS)
    isEndedByHand = false
    if (deathsMs.length >= MAX_DEATHS) giveUp()
    else void window.loadURL(CONSOLE_URL)
  })
  let isAsking = false
  const ask = async (): Promise<void> => {
    isAsking = true
    // It may answer again while the question stands.
    const answered = new AbortController()
    contents.once('responsive', () => answered.abort())
    const { pageHangs, wait, reload } = text()
    const { response } = await dialog
      .showMessageBox(window, {
        type: 'warning',
        message: pageHangs,
        buttons: [wait, reload],
        defaultId: 0,
        cancelId: 0,
        signal: answered.signal,
      })
      .finally(() => (isAsking = false))
    if (response !== RELOAD || answered.signal.aborted || window.isDestroyed()) return
    isEndedByHand = true
    // A page that hangs does not listen to being loaded: its process is ended, and the listener above loads it.
    contents.forcefullyCrashRenderer()
  }
  contents.on('unresponsive', () => {
    if (!isAsking) void ask()
  })
}
