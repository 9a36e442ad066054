// Which messages of main the page has asked for. Forgotten when the page is loaded anew; a message for which nobody
// listens yet is kept by its sender, not here.
import { ipcMain, type WebContents } from 'electron'
import { SHELL_EVENTS } from '../../shared/ipc/shellEvents'
import { isConsoleSender } from './isConsoleSender'

export type ShellEventName = 'willClose' | 'fileOpened'

export interface PageListeners {
  has(name: ShellEventName): boolean
  onListening(name: ShellEventName, tell: () => void): void
}

export function trackListeners(contents: WebContents): PageListeners {
  const listening = new Set<unknown>()
  const waiting = new Map<unknown, () => void>()
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) listening.clear()
  })
  ipcMain.on(SHELL_EVENTS.listening, (event, name: unknown) => {
    if (event.sender !== contents || !isConsoleSender(event)) return
    listening.add(name)
    waiting.get(name)?.()
  })
  return {
    has: (name) => listening.has(name),
    onListening: (name, tell) => void waiting.set(name, tell),
  }
}
