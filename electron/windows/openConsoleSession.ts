// The console's session: own partition, every guard in place, no spell checker (it would fetch dictionaries).
import { session, type Session } from 'electron'
import type { Pages } from '../pages/openPages'
import { guardDownloads } from './guardDownloads'
import { guardPermissions } from './guardPermissions'
import { guardRequests } from './guardRequests'
import { serveAppScheme } from './serveAppScheme'

export const CONSOLE_PARTITION = 'persist:main'

export function openConsoleSession(pages: Pages, isDevelopment: boolean): Session {
  const own = session.fromPartition(CONSOLE_PARTITION)
  own.setSpellCheckerEnabled(false)
  guardPermissions(own)
  guardRequests(own, isDevelopment)
  guardDownloads(own)
  serveAppScheme(own, pages)
  return own
}
