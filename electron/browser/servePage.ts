// GET of the pages. `/open/<token>` is the console too: 200 while the token is unused, 403 with the same page afterwards,
// so that the page can say in the user's language how to get in.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { LAUNCH_PATH } from '../../shared/ipc/launchPath'
import type { Pages } from '../pages/openPages'
import type { Sessions } from './createSessions'
import { sendAnswer } from './sendAnswer'
import { sendSentence } from './sendSentence'

export interface Site {
  readonly pages: Pages
  readonly sessions: Sessions
}

export async function servePage(
  { pages, sessions }: Site,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const [path = '/'] = (request.url ?? '/').split('?', 1)
  const token = path.startsWith(LAUNCH_PATH) ? path.slice(LAUNCH_PATH.length) : undefined
  const page = pages.find(token === undefined ? path : '/')
  if (page === undefined) return sendSentence(response, 404, 'There is no such page.')
  sendAnswer(response, {
    status: token === undefined || sessions.isOpen(token) ? 200 : 403,
    contentType: page.contentType,
    cacheControl: page.cacheControl,
    body: await page.read(),
  })
}
