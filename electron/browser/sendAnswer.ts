// Writes one complete HTTP answer with the security headers. Every answer of browser mode goes through here.
import type { ServerResponse } from 'node:http'
import { SECURITY_HEADERS } from '../pages/securityHeaders'

export interface Answer {
  readonly status: number
  readonly contentType: string
  readonly cacheControl?: string
  readonly body: Uint8Array | string
}

export function sendAnswer(response: ServerResponse, answer: Answer): void {
  const body = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body
  response.sendDate = false
  response.writeHead(answer.status, {
    ...SECURITY_HEADERS,
    'Content-Type': answer.contentType,
    'Content-Length': body.length,
    'Cache-Control': answer.cacheControl ?? 'no-store',
  })
  // Node leaves the body away for HEAD by itself.
  response.end(body)
}
