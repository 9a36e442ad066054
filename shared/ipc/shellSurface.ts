// What the preload puts on `window.banso`. Four functions; no ipcRenderer, no path, no event object crosses.
import type { Channel, RequestOf } from './channels'
import type { Reply, ShellEvents } from './bridge'

export const SHELL_SURFACE_KEY = 'banso'

export interface ShellSurface extends ShellEvents {
  call<C extends Channel>(channel: C, request: RequestOf<C>, bytes?: Uint8Array): Promise<Reply<C>>
}
