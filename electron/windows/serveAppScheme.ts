// Answers app://bundle/… from the list of built pages, with the security headers. Anything not on the list is 404.
import type { Session } from 'electron'
import type { Pages } from '../pages/openPages'
import { SECURITY_HEADERS } from '../pages/securityHeaders'
import { APP_SCHEME, CONSOLE_URL, isAppUrl } from './isAppUrl'

export function serveAppScheme(session: Session, pages: Pages): void {
  session.protocol.handle(APP_SCHEME, async ({ url, method }) => {
    if (!isAppUrl(url) || method !== 'GET') return refuse(url)
    const [path = '/'] = url.slice(CONSOLE_URL.length - 1).split(/[?#]/, 1)
    const page = pages.find(path)
    if (page === undefined) return refuse(url)
    const headers = {
      ...SECURITY_HEADERS,
      'Content-Type': page.contentType,
      'Cache-Control': page.cacheControl,
    }
    return new Response(new Uint8Array(await page.read()), { headers })
  })
}

function refuse(url: string): Response {
  return new Response(null, { status: isAppUrl(url) ? 404 : 403, headers: SECURITY_HEADERS })
}
