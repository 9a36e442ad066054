// Electron's `session` and `protocol`: handlers are kept, and asked for real by the window's requests.
import { EventEmitter } from 'node:events'
import { strict } from './strict'

type SchemeHandler = (request: Request) => Promise<Response>
type RequestGuard = (
  details: { readonly url: string },
  answer: (verdict: { readonly cancel?: boolean }) => void,
) => void

export interface PermissionHandlers {
  request?: (
    contents: unknown,
    permission: string,
    answer: (isGranted: boolean) => void,
    details: unknown,
  ) => void
  check?: (contents: unknown, permission: string, origin: string) => boolean
  device?: (details: unknown) => boolean
  display?: (request: unknown, answer: (streams: unknown) => void) => void
}

export class StandInSession extends EventEmitter {
  readonly schemes = new Map<string, SchemeHandler>()
  readonly permissions: PermissionHandlers = {}
  isSpellChecked = true
  guard: RequestGuard = (_details, answer) => answer({})
  readonly protocol = strict('session.protocol', {
    handle: (scheme: string, handler: SchemeHandler) => void this.schemes.set(scheme, handler),
  })
  readonly webRequest = strict('session.webRequest', {
    onBeforeRequest: (guard: RequestGuard) => void (this.guard = guard),
  })
  setSpellCheckerEnabled(isEnabled: boolean) {
    this.isSpellChecked = isEnabled
  }
  setPermissionRequestHandler(handler: NonNullable<PermissionHandlers['request']>) {
    this.permissions.request = handler
  }
  setPermissionCheckHandler(handler: NonNullable<PermissionHandlers['check']>) {
    this.permissions.check = handler
  }
  setDevicePermissionHandler(handler: NonNullable<PermissionHandlers['device']>) {
    this.permissions.device = handler
  }
  setDisplayMediaRequestHandler(handler: NonNullable<PermissionHandlers['display']>) {
    this.permissions.display = handler
  }
  /** Whether main lets a request out. */
  async allows(url: string): Promise<boolean> {
    return new Promise((resolve) => this.guard({ url }, ({ cancel }) => resolve(cancel !== true)))
  }
}

export function createStandInSession(isReady: () => boolean) {
  const sessions = new Map<string, StandInSession>()
  const session = strict('session', {
    fromPartition(name: string): StandInSession {
      if (!isReady()) throw new Error('stand-in: no session before the app is ready')
      const own = sessions.get(name) ?? strict('session', new StandInSession())
      sessions.set(name, own)
      return own
    },
  })
  const protocol = strict('protocol', {
    registerSchemesAsPrivileged() {
      if (isReady()) throw new Error('stand-in: schemes must be declared before the app is ready')
    },
  })
  return { session, protocol, sessions }
}
