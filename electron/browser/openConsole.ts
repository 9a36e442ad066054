// The running browser mode: its server, its addresses and its windows on one DATA folder.
import type { Server } from 'node:http'
import { LAUNCH_PATH } from '../../shared/ipc/launchPath'
import type { Reporter } from '../ipc/createReporter'
import { createDispatcher } from '../ipc/createDispatcher'
import type { Handlers } from '../ipc/handlers'
import type { Pages } from '../pages/openPages'
import { createBrowserServer } from './createBrowserServer'
import type { Lifetime } from './createLifetime'
import { createSessions } from './createSessions'
import type { OpenWindow } from './createWindowOpener'
import type { Launched } from './serveControl'

export interface ConsoleParts {
  readonly pages: Pages
  readonly handlers: Handlers
  readonly secret: string
  readonly lifetime: Lifetime
  readonly openWindow: OpenWindow
  readonly clock: () => number
  readonly reporter: Reporter
}

export interface OpenConsole {
  readonly server: Server
  /** An address with an unused token, or the bare one when a window was opened with it. */
  launch(open: boolean): Promise<Launched>
}

export function openConsole(parts: ConsoleParts): OpenConsole {
  const { pages, handlers, secret, lifetime, openWindow, clock, reporter } = parts
  const sessions = createSessions()
  const dispatcher = createDispatcher({ handlers, clock, report: reporter.unexpected })
  const mintUrl = (onGone?: () => void) => `${originOf(server)}${LAUNCH_PATH}${sessions.mintToken(onGone)}`
  const launch = async (open: boolean): Promise<Launched> => {
    if (!open) {
      lifetime.keepUntilSignal()
      return { url: mintUrl() }
    }
    let forgetAddress = () => {}
    const outcome = await openWindow(mintUrl(() => forgetAddress()))
    if (outcome.kind === 'opened') {
      forgetAddress = outcome.forgetAddress
      lifetime.watch(outcome.browser)
      return { url: `${originOf(server)}/` }
    }
    lifetime.keepUntilSignal()
    return { url: mintUrl(), notOpened: outcome.sentence }
  }
  const report = (error: unknown) => reporter.unexpected('http', error)
  const server = createBrowserServer({ pages, sessions, dispatcher, control: { secret, launch }, report })
  return { server, launch }
}

function originOf(server: Server): string {
  const address = server.address()
  const port = address === null || typeof address === 'string' ? 0 : address.port
  return `http://127.0.0.1:${port}`
}
