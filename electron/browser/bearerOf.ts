// The secret in `Authorization: Bearer …`, or an empty string that opens nothing.
import type { IncomingMessage } from 'node:http'

export function bearerOf(request: IncomingMessage): string {
  return /^Bearer ([\w-]{1,100})$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
}
