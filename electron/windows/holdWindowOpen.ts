// A closing window first lets its page put everything away: at most CLOSE_TIMEOUT_MS, then it closes all the same.
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
    const close = () => {
      clearTimeout(timer)
      ipcMain.off(SHELL_EVENTS.readyToClose, onReady)
      if (!window.isDestroyed()) window.destroy()
    }
    const onReady = (answer: IpcMainEvent) => {
      if (answer.sender === webContents && isConsoleSender(answer)) close()
    }
    const timer = setTimeout(close, CLOSE_TIMEOUT_MS)
    ipcMain.on(SHELL_EVENTS.readyToClose, onReady)
    webContents.send(SHELL_EVENTS.willClose)
  })
}
