// A closing window first lets its page put everything away: at most CLOSE_TIMEOUT_MS, then it closes all the same. A page
// that answers in time may also stay: it has words that nobody could take.
import { ipcMain, type BrowserWindow, type IpcMainEvent } from 'electron'
import { CLOSE_TIMEOUT_MS, SHELL_EVENTS } from '../../shared/ipc/shellEvents'
import { isConsoleSender } from './isConsoleSender'

/** `isListening` says whether the page has asked to be told. */
export function holdWindowOpen(window: BrowserWindow, isListening: () => boolean): void {
  const { webContents } = window
  let isAsked = false
  window.on('close', (event) => {
    if (!isListening() || webContents.isCrashed()) return
    event.preventDefault()
    if (isAsked) return
    isAsked = true
    const settle = () => {
      clearTimeout(timer)
      ipcMain.off(SHELL_EVENTS.readyToClose, onReady)
      ipcMain.off(SHELL_EVENTS.stayOpen, onStay)
      isAsked = false
    }
    const close = () => {
      settle()
      if (!window.isDestroyed()) window.destroy()
    }
    const isOurs = (answer: IpcMainEvent) => answer.sender === webContents && isConsoleSender(answer)
    const onReady = (answer: IpcMainEvent) => {
      if (isOurs(answer)) close()
    }
    const onStay = (answer: IpcMainEvent) => {
      if (isOurs(answer)) settle()
    }
    const timer = setTimeout(close, CLOSE_TIMEOUT_MS)
    ipcMain.on(SHELL_EVENTS.readyToClose, onReady)
    ipcMain.on(SHELL_EVENTS.stayOpen, onStay)
    webContents.send(SHELL_EVENTS.willClose)
  })
}
