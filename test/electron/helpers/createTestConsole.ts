// Browser mode's server on a free port over a temporary DATA folder, without a browser. Pages are one line each.
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { decodeFrame } from '../../../shared/ipc/decodeFrame'
import { encodeFrame } from '../../../shared/ipc/encodeFrame'
import { createLifetime } from '../../../electron/browser/createLifetime'
import { openConsole } from '../../../electron/browser/openConsole'
import { createHandlers } from '../../../electron/ipc/createHandlers'
import { openPages } from '../../../electron/pages/openPages'
import { createTestData } from './createTestData'
import { rawRequest, type RawAnswer } from './rawRequest'
import { temporaryFolder } from './temporaryFolder'

export interface TestConsole {
  readonly port: number
  readonly origin: string
  readonly secret: string
  /** Unexpected errors; a test expects none. */
  readonly unexpected: string[]
  launchToken(): Promise<string>
  openBearer(): Promise<string>
  get(path: string, ...headers: readonly string[]): Promise<RawAnswer>
  post(path: string, body: Uint8Array, ...headers: readonly string[]): Promise<RawAnswer>
}

export function writeTestPages(outDir: string): void {
  mkdirSync(join(outDir, 'renderer', 'assets'), { recursive: true })
  writeFileSync(join(outDir, 'renderer', 'console.html'), '<!doctype html><title>t</title><h1>console</h1>')
  writeFileSync(join(outDir, 'renderer', 'assets', 'a-12345678.js'), '0')
  writeFileSync(join(outDir, 'renderer', 'unlisted.js'), 'never served')
  const files = ['console.html', 'assets/a-12345678.js']
  writeFileSync(join(outDir, 'pages.json'), JSON.stringify({ entry: 'console.html', files }))
}

export async function createTestConsole(): Promise<TestConsole> {
  const { data, clock } = await createTestData()
  const outDir = temporaryFolder()
  writeTestPages(outDir)
  const unexpected: string[] = []
  const secret = 's'.repeat(43)
  const { server, launch } = openConsole({
    pages: await openPages(outDir),
    handlers: createHandlers({ info: { shell: 'browser', version: '0', dataPath: '/data' }, data }),
    lifetime: createLifetime({ clock: () => 0, onHandover: () => undefined }),
    openWindow: async () => ({ kind: 'notOpened', sentence: 'There is no browser here.' }),
    clock: () => (clock.nowMs += 100),
    reporter: { unexpected: (place) => void unexpected.push(place), problem: () => undefined },
    secret,
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  const host = `127.0.0.1:${port}`
  const get = (path: string, ...headers: readonly string[]) =>
    rawRequest({ port, head: [`GET ${path} HTTP/1.1`, `Host: ${host}`, ...headers] })
  const post = (path: string, body: Uint8Array, ...headers: readonly string[]) => {
    const own = [`Host: ${host}`, `Origin: http://${host}`, 'Content-Type: application/octet-stream']
    const head = [`POST ${path} HTTP/1.1`, ...own, `Content-Length: ${body.length}`, ...headers]
    return rawRequest({ port, head, body })
  }
  const launchToken = async () => (await launch(false)).url.split('/open/')[1] ?? ''
  const openBearer = async () => {
    const answer = await post('/api/session', encodeFrame({ token: await launchToken() }))
    const frame = decodeFrame(answer.body, 1_000)
    return frame.ok ? (frame.value.json as { readonly value: { readonly bearer: string } }).value.bearer : ''
  }
  return { port, origin: `http://${host}`, secret, unexpected, launchToken, openBearer, get, post }
}
