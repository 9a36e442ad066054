// An answer of the API: a Reply as one frame (shared/ipc/encodeFrame).
import type { ServerResponse } from 'node:http'
import { encodeFrame } from '../../shared/ipc/encodeFrame'
import type { Problem, Result } from '../../shared/lib/result'
import { sendAnswer } from './sendAnswer'

type FramedReply = Result<{ readonly value: unknown; readonly bytes?: Uint8Array }, Problem>

export function sendFrame(response: ServerResponse, status: number, reply: FramedReply): void {
  const json = reply.ok ? { ok: true, value: reply.value.value } : reply
  const body = encodeFrame(json, reply.ok ? reply.value.bytes : undefined)
  sendAnswer(response, { status, contentType: 'application/octet-stream', body })
}
