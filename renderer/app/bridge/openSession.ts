// Trades the one-time token in `/open/<token>` for a bearer, takes the token out of the address and keeps the bearer in
// sessionStorage, where it survives F5 and dies with the tab.
import * as v from 'valibot'
import { LAUNCH_PATH, SESSION_PATH } from '../../../shared/ipc/launchPath'
import { shellFailure } from '../../../shared/ipc/shellFailure'
import { success, type Result } from '../../../shared/lib/result'
import { postFrame } from './postFrame'

const BEARER_KEY = 'banso.bearer'

const answerShape = v.object({ ok: v.literal(true), value: v.object({ bearer: v.string() }) })

export async function openSession(page: Window): Promise<Result<string>> {
  const { pathname } = page.location
  const kept = page.sessionStorage.getItem(BEARER_KEY)
  if (!pathname.startsWith(LAUNCH_PATH))
    return kept === null ? shellFailure('session.missing') : confirmed(kept)
  const answer = await postFrame(SESSION_PATH, { json: { token: pathname.slice(LAUNCH_PATH.length) } })
  if (!answer.ok && answer.error.code !== 'session.refused') return answer
  page.history.replaceState(null, '', '/')
  const parsed = answer.ok ? v.safeParse(answerShape, answer.value.json) : undefined
  if (parsed?.success !== true) return kept === null ? shellFailure('session.refused') : confirmed(kept)
  const { bearer } = parsed.output.value
  page.sessionStorage.setItem(BEARER_KEY, bearer)
  return success(bearer)
}

/** A bearer from before the program was started anew opens nothing: the page must say so at once, not at the first save. */
async function confirmed(bearer: string): Promise<Result<string>> {
  const answer = await postFrame('/api/app:info', { json: {}, bearer })
  return answer.ok ? success(bearer) : answer
}
