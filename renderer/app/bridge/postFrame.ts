// One POST to browser mode's API: a frame out, a frame back. Refusals of the session and lost connections are Problems.
import { decodeFrame, type Frame } from '../../../shared/ipc/decodeFrame'
import { encodeFrame } from '../../../shared/ipc/encodeFrame'
import { shellFailure } from '../../../shared/ipc/shellFailure'
import { success, type Result } from '../../../shared/lib/result'

const REPLY_JSON_MAX_BYTES = 16 * 1024 * 1024
/** Browsers let so much, in all, outlive the page that sent it. */
const KEEPALIVE_MAX_BYTES = 60_000
/** On its way now, of that; a browser refuses to send what would be more. */
let outlivingBytes = 0

export interface Post {
  readonly json: unknown
  readonly bytes?: Uint8Array | undefined
  readonly bearer?: string
  /** The page is going: as far as the browser allows it, this goes on without it. */
  readonly mayOutlivePage?: boolean
}

export async function postFrame(
  path: string,
  { json, bytes, bearer, mayOutlivePage = false }: Post,
): Promise<Result<Frame>> {
  const body = encodeFrame(json, bytes)
  const headers = {
    'Content-Type': 'application/octet-stream',
    ...(bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` }),
  }
  const outlives = mayOutlivePage && outlivingBytes + body.length <= KEEPALIVE_MAX_BYTES
  if (outlives) outlivingBytes += body.length
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers,
      body,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      keepalive: outlives,
    })
    if (response.status === 403) return shellFailure('session.refused')
    const frame = decodeFrame(new Uint8Array(await response.arrayBuffer()), REPLY_JSON_MAX_BYTES)
    return frame.ok ? success(frame.value) : shellFailure('bridge.unreachable')
  } catch {
    return shellFailure('bridge.unreachable')
  } finally {
    if (outlives) outlivingBytes -= body.length
  }
}
