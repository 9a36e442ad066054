// One HTTP request written by hand, so that a test can send what no well-behaved client would.
import { connect } from 'node:net'

export interface RawRequest {
  readonly port: number
  /** Everything before the body, lines joined by CRLF here. */
  readonly head: readonly string[]
  readonly body?: Uint8Array
}

export interface RawAnswer {
  /** 0 when the connection was closed without an answer. */
  readonly status: number
  readonly head: string
  readonly body: Buffer
}

export function rawRequest({ port, head, body }: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect(port, '127.0.0.1')
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') resolve(parse(Buffer.concat(chunks)))
      else reject(error)
    })
    socket.once('close', () => resolve(parse(Buffer.concat(chunks))))
    socket.write(`${[...head, 'Connection: close'].join('\r\n')}\r\n\r\n`)
    if (body !== undefined) socket.write(body)
  })
}

function parse(bytes: Buffer): RawAnswer {
  const end = bytes.indexOf('\r\n\r\n')
  const head = bytes.subarray(0, end < 0 ? bytes.length : end).toString('latin1')
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0)
  return { status, head, body: bytes.subarray(end + 4) }
}
