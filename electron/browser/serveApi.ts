// POST /api/session: a launch token for a bearer, once. POST /api/<channel>: a call with that bearer.
// Refusals of the session are 403 with the Problem in the frame; everything else is a Reply with 200.
import type { IncomingMessage, ServerResponse } from 'node:http'
import * as v from 'valibot'
import { isChannelName } from '../../shared/ipc/channelNames'
import { CHANNELS } from '../../shared/ipc/channels'
import { shellFailure } from '../../shared/ipc/shellFailure'
import { success } from '../../shared/lib/result'
import type { Dispatcher } from '../ipc/createDispatcher'
import type { Sessions } from './createSessions'
import { bearerOf } from './bearerOf'
import { readFrame } from './readFrame'
import { sendFrame } from './sendFrame'

const sessionRequest = v.strictObject({ token: v.pipe(v.string(), v.maxLength(100)) })
const REFUSED = shellFailure('session.refused')

export interface Api {
  readonly sessions: Sessions
  readonly dispatcher: Dispatcher
}

export async function serveApi(api: Api, name: string, request: IncomingMessage, response: ServerResponse) {
  if (name === 'session') return openSession(api.sessions, request, response)
  const caller = api.sessions.identify(bearerOf(request))
  if (caller === undefined) return refuse(response)
  if (!isChannelName(name)) return sendFrame(response, 404, shellFailure('channel.unknown'))
  const frame = await readFrame(request, CHANNELS[name].maxBytes)
  if (!frame.ok) {
    // The body was not read to its end, so this connection cannot carry another request.
    response.setHeader('Connection', 'close')
    return sendFrame(response, frame.error.code === 'request.tooLarge' ? 413 : 400, frame)
  }
  const { json, bytes } = frame.value
  sendFrame(response, 200, await api.dispatcher.dispatch({ caller, channel: name, request: json, bytes }))
}

async function openSession(sessions: Sessions, request: IncomingMessage, response: ServerResponse) {
  const frame = await readFrame(request, 0)
  const parsed = frame.ok ? v.safeParse(sessionRequest, frame.value.json) : undefined
  const bearer = parsed?.success === true ? sessions.exchange(parsed.output.token) : undefined
  if (bearer === undefined) return refuse(response)
  sendFrame(response, 200, success({ value: { bearer } }))
}

function refuse(response: ServerResponse): void {
  response.setHeader('Connection', 'close')
  sendFrame(response, 403, REFUSED)
}
