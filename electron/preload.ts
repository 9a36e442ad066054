// Exposes the typed bridge on `window.banso`, nothing else: four functions over a fixed list of channels.
import { contextBridge, ipcRenderer } from 'electron'
import { isChannelName } from '../shared/ipc/channelNames'
import { SHELL_EVENTS } from '../shared/ipc/shellEvents'
import { SHELL_SURFACE_KEY, type ShellSurface } from '../shared/ipc/shellSurface'

const closing = new Set<() => Promise<'stay' | void>>()

ipcRenderer.on(SHELL_EVENTS.willClose, () => {
  const putAway = [...closing].map(async (listener) => listener())
  void Promise.allSettled(putAway).then((ends) => {
    const stays = ends.some((end) => end.status === 'fulfilled' && end.value === 'stay')
    ipcRenderer.send(stays ? SHELL_EVENTS.stayOpen : SHELL_EVENTS.readyToClose)
  })
})

/** The event object stays here: it carries the sender, and with it the raw ipcRenderer. */
function listen<T>(name: string, listener: (payload: T) => void): () => void {
  const wrapped = (_event: unknown, payload: T) => listener(payload)
  ipcRenderer.on(name, wrapped)
  return () => void ipcRenderer.off(name, wrapped)
}

const surface: ShellSurface = {
  async call(channel, request, bytes) {
    if (!isChannelName(channel)) return { ok: false, error: { code: 'channel.unknown' } }
    return ipcRenderer.invoke(channel, request, bytes)
  },
  onWillClose(listener) {
    closing.add(listener)
    ipcRenderer.send(SHELL_EVENTS.listening, 'willClose')
    return () => void closing.delete(listener)
  },
  onFileOpened(listener) {
    const stop = listen(SHELL_EVENTS.fileOpened, listener)
    ipcRenderer.send(SHELL_EVENTS.listening, 'fileOpened')
    return stop
  },
  onMenu: (listener) => listen(SHELL_EVENTS.menu, listener),
}

contextBridge.exposeInMainWorld(SHELL_SURFACE_KEY, Object.freeze(surface))
