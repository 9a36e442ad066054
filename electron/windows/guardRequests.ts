// The session fetches from the app itself and from memory. Every other address is cancelled before a socket exists.
import type { Session } from 'electron'
import { CONSOLE_URL, isAppUrl } from './isAppUrl'

const OWN_BLOB = `blob:${CONSOLE_URL}`

export function guardRequests(session: Session, isDevelopment: boolean): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const isOwn = isAppUrl(url) || url.startsWith(OWN_BLOB) || url.startsWith('data:')
    answer({ cancel: !isOwn && !(isDevelopment && url.startsWith('devtools:')) })
  })
}
