// The one way pages reach the privileged side: Electron's preload when it is there, else browser mode's HTTP API.
// A page opened without an invitation gets `session.missing` or `session.refused`, to be shown as one sentence.
import type { Bridge } from '../../../shared/ipc/bridge'
import { SHELL_SURFACE_KEY, type ShellSurface } from '../../../shared/ipc/shellSurface'
import { success, type Result } from '../../../shared/lib/result'
import { createBrowserBridge } from './createBrowserBridge'
import { createElectronBridge } from './createElectronBridge'
import { openSession } from './openSession'
import type { PageLeaving } from './pageLeaving'

declare global {
  interface Window {
    readonly [SHELL_SURFACE_KEY]?: ShellSurface
  }
}

export async function openBridge(page: Window, leaving: PageLeaving): Promise<Result<Bridge>> {
  const surface = page[SHELL_SURFACE_KEY]
  if (surface !== undefined) return success(createElectronBridge(surface))
  const bearer = await openSession(page)
  return bearer.ok ? success(createBrowserBridge({ page, leaving, bearer: bearer.value })) : bearer
}
