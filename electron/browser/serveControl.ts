// POST /control/launch: a second `npm start` of the same user, proving itself with the secret in DATA/running.json,
// asks for a fresh address. Pages never come here.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import * as v from 'valibot'
import { success } from '../../shared/lib/result'
import { bearerOf } from './bearerOf'
import { readFrame } from './readFrame'
import { sendFrame } from './sendFrame'
import { sendSentence } from './sendSentence'

export const CONTROL_PATH = '/control/launch'

const launchRequest = v.strictObject({ open: v.boolean() })

export interface Launched {
  readonly url: string
  /** Why no window was opened, as a sentence; absent when one was, or none was asked for. */
  readonly notOpened?: string
}

export interface Control {
  readonly secret: string
  launch(open: boolean): Promise<Launched>
}

export async function serveControl(control: Control, request: IncomingMessage, response: ServerResponse) {
  const frame = await readFrame(request, 0)
  const parsed = frame.ok ? v.safeParse(launchRequest, frame.value.json) : undefined
  if (parsed?.success !== true || !isSame(bearerOf(request), control.secret)) {
    response.setHeader('Connection', 'close')
    return sendSentence(response, 403, 'Only the app itself may ask this.')
  }
  sendFrame(response, 200, success({ value: await control.launch(parsed.output.open) }))
}

function isSame(given: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(secret))
}
