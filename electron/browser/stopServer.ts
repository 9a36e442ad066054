// Stops listening at once and lets calls that have begun finish, for a short while.
import type { Server } from 'node:http'

const GRACE_MS = 2_000

export async function stopServer(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  await closed
  clearTimeout(timer)
}
