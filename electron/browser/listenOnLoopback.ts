// Starts a server on 127.0.0.1 only. A port taken by somebody else is an answer, not an exception: we never try another.
import type { Server } from 'node:http'

export type Listening = { readonly kind: 'listening'; readonly port: number } | { readonly kind: 'busy' }

export function listenOnLoopback(server: Server, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve({ kind: 'busy' })
      else reject(error)
    }
    server.once('error', onError)
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', onError)
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('no port'))
      else resolve({ kind: 'listening', port: address.port })
    })
  })
}
