// The bridge in Electron: what the preload offers, with broken connections turned into a Problem.
import type { Bridge } from '../../../shared/ipc/bridge'
import type { ShellSurface } from '../../../shared/ipc/shellSurface'
import { shellFailure } from '../../../shared/ipc/shellFailure'

export function createElectronBridge(surface: ShellSurface): Bridge {
  return {
    async call(channel, request, bytes) {
      try {
        return await surface.call(channel, request, bytes)
      } catch {
        return shellFailure('bridge.unreachable')
      }
    },
    onWillClose: (listener) => surface.onWillClose(listener),
    onFileOpened: (listener) => surface.onFileOpened(listener),
    onMenu: (listener) => surface.onMenu(listener),
  }
}
