// Permissions of the browser engine: copying text and full screen, for our own page; nothing else, ever.
import type { Session } from 'electron'
import { isAppUrl } from './isAppUrl'

const ALLOWED: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'fullscreen'])

export function guardPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl, isMainFrame }) => {
    answer(ALLOWED.has(permission) && isMainFrame && isAppUrl(requestingUrl))
  })
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin) => {
    return ALLOWED.has(permission) && isAppUrl(`${requestingOrigin.replace(/\/$/, '')}/`)
  })
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
}
