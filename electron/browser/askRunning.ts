// Asks the browser mode that already runs on this DATA for a fresh address. Waits while that one is still starting.
import { request } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import * as v from 'valibot'
import { decodeFrame } from '../../shared/ipc/decodeFrame'
import { encodeFrame } from '../../shared/ipc/encodeFrame'
import { readRunning, type Running } from '../files/readRunning'
import { runningState } from '../files/runningState'
import { CONTROL_PATH, type Launched } from './serveControl'

const TIMEOUT_MS = 5_000
const START_POLL_MS = 100
const START_POLLS = 100
const REPLY_MAX_BYTES = 64 * 1024

const replyShape = v.object({
  ok: v.literal(true),
  value: v.object({ url: v.string(), notOpened: v.exactOptional(v.string()) }),
})

/** `undefined` when nobody answers in a way only our own program could. */
export async function askRunning(
  dir: string,
  running: Running,
  open: boolean,
): Promise<Launched | undefined> {
  const ready = running.port === 0 ? await untilListening(dir) : running
  if (ready === undefined) return undefined
  const reply = await post(ready, encodeFrame({ open })).catch(() => undefined)
  const frame = reply === undefined ? undefined : decodeFrame(reply, REPLY_MAX_BYTES)
  const parsed = frame?.ok === true ? v.safeParse(replyShape, frame.value.json) : undefined
  if (parsed?.success !== true) return undefined
  // Whoever sits on the port of a program that is gone must not choose what is opened.
  return parsed.output.value.url.startsWith(`http://127.0.0.1:${ready.port}/`)
    ? parsed.output.value
    : undefined
}

async function untilListening(dir: string): Promise<Running | undefined> {
  for (let poll = 0; poll < START_POLLS; poll += 1) {
    const running = await readRunning(dir)
    if (running === undefined || runningState(running) === 'gone') return undefined
    if (running.port !== 0) return running
    await delay(START_POLL_MS)
  }
  return undefined
}

function post({ port, secret }: Running, body: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = {
      Origin: `http://127.0.0.1:${port}`,
      Authorization: `Bearer ${secret}`,
      'Content-Type': 'application/octet-stream',
      'Content-Length': body.length,
    }
    const call = request({
      host: '127.0.0.1',
      port,
      path: CONTROL_PATH,
      method: 'POST',
      headers,
      timeout: TIMEOUT_MS,
    })
    call.once('timeout', () => call.destroy(new Error('no answer')))
    call.once('error', reject)
    call.once('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () => resolve(Buffer.concat(chunks)))
    })
    call.end(body)
  })
}
