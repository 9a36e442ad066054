// Who gets past the front door of browser mode, tried on a real server with requests written by hand.
import { describe, expect, it } from 'vitest'
import { encodeFrame } from '../../../shared/ipc/encodeFrame'
import { createTestConsole } from '../helpers/createTestConsole'
import { rawRequest } from '../helpers/rawRequest'

const FOREIGN_HOSTS = [
  'evil.example',
  'evil.example:PORT',
  'localhost',
  'localhost:PORT',
  '127.0.0.1',
  '127.0.0.1:80',
  '127.0.0.1:PORT.',
  '127.0.0.1.:PORT',
  '127.0.0.1.evil.example:PORT',
  '127.0.0.2:PORT',
  '127.1:PORT',
  '0.0.0.0:PORT',
  '0:PORT',
  '2130706433:PORT',
  '0x7f000001:PORT',
  '0177.0.0.1:PORT',
  '[::1]:PORT',
  '[::ffff:127.0.0.1]:PORT',
  'user@127.0.0.1:PORT',
  '127.0.0.1:PORT,evil.example',
  '127.0.0.1:PORT evil.example',
  '127.0.0.1:0PORT',
  ' ',
]

const FOREIGN_ORIGINS = [
  'null',
  'http://evil.example',
  'https://127.0.0.1:PORT',
  'http://127.0.0.1',
  'http://127.0.0.1:80',
  'http://localhost:PORT',
  'http://127.0.0.1:PORT/',
  'http://127.0.0.1:PORT.evil.example',
  'http://127.0.0.1:PORT http://evil.example',
  'HTTP://127.0.0.1:PORT',
  'file://',
  'app://bundle',
  'chrome-extension://abc',
  '',
]

describe('Host', () => {
  it.each(FOREIGN_HOSTS)('%j is not served, whatever is asked', async (host) => {
    const { port } = await createTestConsole()
    const value = host.replace('PORT', String(port))
    for (const line of ['GET / HTTP/1.1', 'POST /api/session HTTP/1.1', 'OPTIONS * HTTP/1.1']) {
      const { status, body } = await rawRequest({ port, head: [line, `Host: ${value}`] })
      expect([400, 421]).toContain(status)
      expect(body.toString()).not.toContain('console')
    }
  })

  it('missing or given twice is not served', async () => {
    const { port } = await createTestConsole()
    const own = `Host: 127.0.0.1:${port}`
    expect((await rawRequest({ port, head: ['GET / HTTP/1.1'] })).status).toBe(400)
    expect([400, 421]).toContain((await rawRequest({ port, head: ['GET / HTTP/1.1', own, own] })).status)
    expect([400, 421]).toContain(
      (await rawRequest({ port, head: ['GET / HTTP/1.1', own, 'Host: evil.example'] })).status,
    )
  })

  it('of our own address is served', async () => {
    const { get } = await createTestConsole()
    expect((await get('/')).status).toBe(200)
  })
})

describe('Origin', () => {
  it.each(FOREIGN_ORIGINS)('%j is refused on every method', async (origin) => {
    const { port } = await createTestConsole()
    const host = `Host: 127.0.0.1:${port}`
    const foreign = `Origin: ${origin.replaceAll('PORT', String(port))}`
    for (const line of [
      'GET / HTTP/1.1',
      'HEAD / HTTP/1.1',
      'POST /api/session HTTP/1.1',
      'POST /control/launch HTTP/1.1',
    ]) {
      expect((await rawRequest({ port, head: [line, host, foreign] })).status).toBe(403)
    }
  })

  it('missing on a POST is refused, however good the rest is', async () => {
    const { port, post, launchToken } = await createTestConsole()
    const body = encodeFrame({ token: await launchToken() })
    const own = ['Content-Type: application/octet-stream', `Content-Length: ${body.length}`]
    const head = ['POST /api/session HTTP/1.1', `Host: 127.0.0.1:${port}`, ...own]
    expect((await rawRequest({ port, head, body })).status).toBe(403)
    expect((await post('/api/session', body)).status).toBe(200)
  })

  it('given twice is refused', async () => {
    const { get, origin } = await createTestConsole()
    expect((await get('/', `Origin: ${origin}`, 'Origin: http://evil.example')).status).toBe(403)
  })
})

describe('Sec-Fetch-Site', () => {
  it.each(['cross-site', 'same-site', 'Same-Origin', 'anything', ''])('%j is refused', async (site) => {
    const { get } = await createTestConsole()
    expect((await get('/', `Sec-Fetch-Site: ${site}`)).status).toBe(403)
  })

  it.each(['none', 'same-origin'])('%j is let in', async (site) => {
    const { get } = await createTestConsole()
    expect((await get('/', `Sec-Fetch-Site: ${site}`)).status).toBe(200)
  })

  const WINDOW = ['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: document']

  it('may be another one only for a window that comes with a launch address, as from the page in DATA', async () => {
    const { get, launchToken } = await createTestConsole()
    const path = `/open/${await launchToken()}`
    expect((await get(path, ...WINDOW)).status).toBe(200)
    expect((await get('/', ...WINDOW)).status).toBe(403)
    expect((await get('/assets/a-12345678.js', ...WINDOW)).status).toBe(403)
    expect((await get(path, ...WINDOW, 'Origin: http://evil.example')).status).toBe(403)
  })

  it.each([
    ['a frame', 'navigate', 'iframe'],
    ['a script', 'no-cors', 'script'],
    ['a call', 'cors', 'empty'],
  ])('of another page is refused for %s even with a launch address', async (_what, mode, dest) => {
    const { get, launchToken } = await createTestConsole()
    const asks = ['Sec-Fetch-Site: cross-site', `Sec-Fetch-Mode: ${mode}`, `Sec-Fetch-Dest: ${dest}`]
    expect((await get(`/open/${await launchToken()}`, ...asks)).status).toBe(403)
  })
})

describe('methods and addresses', () => {
  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is not allowed', async (method) => {
    const { port } = await createTestConsole()
    expect(
      (await rawRequest({ port, head: [`${method} / HTTP/1.1`, `Host: 127.0.0.1:${port}`] })).status,
    ).toBe(405)
  })

  it.each([
    '/unlisted.js',
    '/../main/main.cjs',
    '/assets/../unlisted.js',
    '/..%2fpages.json',
    '/%2e%2e/pages.json',
    '/..%5cpages.json',
    '/assets/..;/a',
    '/pages.json',
    '/renderer/console.html',
    '//console.html',
    '/console.html%00',
    '/CONSOLE.HTML',
    '\\console.html',
    'http://127.0.0.1/console.html',
    '/etc/passwd',
  ])('GET %s finds nothing', async (path) => {
    const { get } = await createTestConsole()
    expect([400, 404]).toContain((await get(path)).status)
  })

  it('closes on a websocket upgrade', async () => {
    const { get } = await createTestConsole()
    expect(
      (await get('/', 'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13')).status,
    ).toBe(0)
  })

  it('serves the console, its files and HEAD without a body', async () => {
    const { get, port } = await createTestConsole()
    const page = await get('/')
    expect(page.body.toString()).toContain('console')
    expect(page.head).toContain('Cache-Control: no-store')
    const script = await get('/assets/a-12345678.js')
    expect(script.head).toContain('text/javascript')
    expect(script.head).toContain('immutable')
    const head = await rawRequest({ port, head: ['HEAD / HTTP/1.1', `Host: 127.0.0.1:${port}`] })
    expect([head.status, head.body.length]).toEqual([200, 0])
  })
})

describe('every answer', () => {
  it('carries the security headers and no cookie, cross-origin or server header', async () => {
    const { get, post } = await createTestConsole()
    const answers = [
      await get('/'),
      await get('/none'),
      await get('/', 'Origin: null'),
      await post('/api/session', encodeFrame({ token: 'wrong' })),
      await post('/api/app:info', encodeFrame({})),
    ]
    for (const { head } of answers) {
      expect(head).toContain("Content-Security-Policy: default-src 'none'")
      expect(head).toContain('X-Content-Type-Options: nosniff')
      expect(head).not.toMatch(/^(set-cookie|access-control-|server|x-powered-by)/im)
    }
  })
})
