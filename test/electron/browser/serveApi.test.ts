// A launch token opens one session, once; a bearer opens the API; nothing else does.
import { sha256Of } from '../../../electron/files/sha256Of'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeFrame } from '../../../shared/ipc/decodeFrame'
import { encodeFrame } from '../../../shared/ipc/encodeFrame'
import { createSessions } from '../../../electron/browser/createSessions'
import { bansouFile } from '../helpers/bansouFile'
import { createTestConsole } from '../helpers/createTestConsole'
import { rawRequest } from '../helpers/rawRequest'

const ID = 'engagement-01'
const jsonOf = (body: Buffer): unknown => {
  const frame = decodeFrame(body, 100_000)
  return frame.ok ? frame.value.json : undefined
}

describe('the launch token', () => {
  it('works once; the second use is refused', async () => {
    const { post, launchToken } = await createTestConsole()
    const request = encodeFrame({ token: await launchToken() })
    expect((await post('/api/session', request)).status).toBe(200)
    const again = await post('/api/session', request)
    expect([again.status, jsonOf(again.body)]).toEqual([
      403,
      { ok: false, error: { code: 'session.refused' } },
    ])
  })

  it('opens the page while unused, without being used up by looking', async () => {
    const { get, post, launchToken } = await createTestConsole()
    const token = await launchToken()
    expect((await get(`/open/${token}`)).status).toBe(200)
    expect((await get(`/open/${token}`)).status).toBe(200)
    await post('/api/session', encodeFrame({ token }))
    const used = await get(`/open/${token}`)
    expect(used.status).toBe(403)
    expect(used.body.toString()).toContain('console')
  })

  it.each([{}, { token: '' }, { token: 7 }, { token: 'wrong' }, { token: 'x'.repeat(5_000) }, [], null])(
    'cannot be made up: %j',
    async (request) => {
      const { post } = await createTestConsole()
      expect((await post('/api/session', encodeFrame(request))).status).toBe(403)
    },
  )

  it('is forgotten when sixteen newer ones were handed out', () => {
    const sessions = createSessions()
    const first = sessions.mintToken()
    for (let more = 0; more < 16; more += 1) sessions.mintToken()
    expect(sessions.isOpen(first)).toBe(false)
  })
})

describe('the bearer', () => {
  it('carries a file there and back, byte for byte', async () => {
    const { post, openBearer } = await createTestConsole()
    const authorization = `Authorization: Bearer ${await openBearer()}`
    const bytes = bansouFile({ id: ID })
    const request = encodeFrame({ id: ID, reason: 'open', basedOn: [] }, bytes)
    expect(jsonOf((await post('/api/engagements:write', request, authorization)).body)).toMatchObject({
      ok: true,
    })
    const answer = await post('/api/engagements:read', encodeFrame({ id: ID }), authorization)
    expect(decodeFrame(answer.body, 1_000)).toEqual({
      ok: true,
      value: {
        json: { ok: true, value: { found: true, sha256: sha256Of(bytes) } },
        bytes: Uint8Array.from(bytes),
      },
    })
  })

  it.each(['', 'Authorization: Bearer ', 'Authorization: Bearer wrong', 'Authorization: Basic abc'])(
    'is needed for every channel (%j)',
    async (header) => {
      const { post } = await createTestConsole()
      for (const channel of ['app:info', 'engagements:list', 'engagements:delete', 'none']) {
        const answer = await post(`/api/${channel}`, encodeFrame({}), ...(header === '' ? [] : [header]))
        expect(answer.status).toBe(403)
      }
    },
  )

  it('does not open the control door, and the control secret does not open the API', async () => {
    const { post, openBearer, secret } = await createTestConsole()
    const bearer = await openBearer()
    expect(
      (await post('/control/launch', encodeFrame({ open: false }), `Authorization: Bearer ${bearer}`)).status,
    ).toBe(403)
    expect((await post('/api/app:info', encodeFrame({}), `Authorization: Bearer ${secret}`)).status).toBe(403)
    const launched = await post(
      '/control/launch',
      encodeFrame({ open: false }),
      `Authorization: Bearer ${secret}`,
    )
    expect(jsonOf(launched.body)).toMatchObject({
      ok: true,
      value: { url: expect.stringContaining('/open/') as string },
    })
  })
})

describe('bodies', () => {
  it('that announce too much are refused before they are read', async () => {
    const { post, openBearer, unexpected } = await createTestConsole()
    const bearer = `Authorization: Bearer ${await openBearer()}`
    const answer = await post('/api/app:info', new Uint8Array(70_000), bearer)
    expect([0, 413]).toContain(answer.status)
    expect(unexpected).toEqual([])
  })

  it('of another content type are refused', async () => {
    const { port, origin, openBearer } = await createTestConsole()
    const head = ['POST /api/app:info HTTP/1.1', `Host: 127.0.0.1:${port}`, `Origin: ${origin}`]
    const own = [
      `Authorization: Bearer ${await openBearer()}`,
      'Content-Type: text/plain',
      'Content-Length: 0',
    ]
    expect((await rawRequest({ port, head: [...head, ...own] })).status).toBe(400)
  })

  it('of random bytes are answered, and the server lives on', async () => {
    const { post, openBearer, unexpected } = await createTestConsole()
    const bearer = `Authorization: Bearer ${await openBearer()}`
    const channel = fc.constantFrom(
      'app:info',
      'engagements:read',
      'engagements:write',
      'file:save',
      'x',
      '..',
      '',
    )
    await fc.assert(
      fc.asyncProperty(channel, fc.uint8Array({ maxLength: 300 }), async (name, body) => {
        expect([200, 400, 404, 413]).toContain((await post(`/api/${name}`, body, bearer)).status)
      }),
      { numRuns: 200 },
    )
    expect(jsonOf((await post('/api/app:info', encodeFrame({}), bearer)).body)).toMatchObject({ ok: true })
    expect(unexpected).toEqual([])
  })
})
