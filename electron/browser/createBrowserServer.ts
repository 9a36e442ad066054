// The HTTP server of browser mode: front door, then pages, API or control by exact path. Listens nowhere by itself.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { API_PATH } from '../../shared/ipc/launchPath'
import { checkRequest } from './checkRequest'
import { sendSentence } from './sendSentence'
import { serveApi, type Api } from './serveApi'
import { CONTROL_PATH, serveControl, type Control } from './serveControl'
import { servePage, type Site } from './servePage'

export interface BrowserServerParts extends Api, Site {
  readonly control: Control
  readonly report: (error: unknown) => void
}

const LIMITS = {
  maxHeaderSize: 8_192,
  headersTimeout: 5_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
}

export function createBrowserServer(parts: BrowserServerParts): Server {
  const server = createServer({ ...LIMITS, connectionsCheckingInterval: 1_000 }, (request, response) => {
    route(parts, request, response).catch((error: unknown) => {
      parts.report(error)
      if (response.headersSent) response.destroy()
      else sendSentence(response, 500, 'Something went wrong.')
    })
  })
  server.maxHeadersCount = 64
  server.maxConnections = 256
  server.on('upgrade', (_request, socket) => socket.destroy())
  server.on('connect', (_request, socket) => socket.destroy())
  server.on('checkContinue', (_request, response) => response.destroy())
  server.on('checkExpectation', (_request, response) => response.destroy())
  return server
}

async function route(
  parts: BrowserServerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const host = `127.0.0.1:${request.socket.localPort}`
  const refusal = checkRequest(request, host)
  if (refusal !== undefined) {
    response.setHeader('Connection', 'close')
    return sendSentence(response, refusal.status, refusal.reason)
  }
  const url = request.url ?? '/'
  if (request.method !== 'POST') return servePage(parts, request, response)
  if (url === CONTROL_PATH) return serveControl(parts.control, request, response)
  if (url.startsWith(API_PATH)) return serveApi(parts, url.slice(API_PATH.length), request, response)
  return sendSentence(response, 404, 'There is no such page.')
}
