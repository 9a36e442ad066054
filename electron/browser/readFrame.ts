// Receives the body of an API call: announced in length, bounded before the first byte is kept, then split into its frame.
import type { IncomingMessage } from 'node:http'
import { decodeFrame, type Frame } from '../../shared/ipc/decodeFrame'
import { shellFailure } from '../../shared/ipc/shellFailure'
import type { Result } from '../../shared/lib/result'

export const REQUEST_JSON_MAX_BYTES = 64 * 1024
const HEADER_BYTES = 4
const MIB = 1024 * 1024

/** `maxBytes` is for the bytes after the JSON. Never reads past it, and never throws. */
export async function readFrame(request: IncomingMessage, maxBytes: number): Promise<Result<Frame>> {
  if (request.headers['content-type'] !== 'application/octet-stream') return shellFailure('request.malformed')
  const announced = Number(request.headers['content-length'] ?? Number.NaN)
  if (!Number.isInteger(announced)) return shellFailure('request.malformed')
  if (announced > HEADER_BYTES + REQUEST_JSON_MAX_BYTES + maxBytes) {
    return shellFailure('request.tooLarge', { maxMib: Math.floor(maxBytes / MIB) })
  }
  const body = await readBody(request)
  return body === undefined ? shellFailure('request.malformed') : decodeFrame(body, REQUEST_JSON_MAX_BYTES)
}

/** Node itself stops at the announced length; `undefined` when the sender went away before that. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
  } catch {
    return undefined
  }
}
