// The one door for calls from pages: garbage on any channel is answered with a Problem, and the next call works.
import { sha256Of } from '../../../electron/files/sha256Of'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHANNELS, type Channel } from '../../../shared/ipc/channels'
import { createDispatcher, type Dispatcher } from '../../../electron/ipc/createDispatcher'
import { createHandlers } from '../../../electron/ipc/createHandlers'
import { bansouFile } from '../helpers/bansouFile'
import { createTestData, NOON_MS } from '../helpers/createTestData'

const ID = 'engagement-01'
const info = { shell: 'browser', version: '0.1.0', dataPath: '/data' } as const
const channels = Object.keys(CHANNELS) as Channel[]
const call = { caller: 'window-1', request: {}, bytes: undefined }

interface TestDoor {
  readonly door: Dispatcher
  readonly clock: { nowMs: number }
  readonly reported: string[]
}

async function openDoor(): Promise<TestDoor> {
  const { data } = await createTestData()
  const clock = { nowMs: NOON_MS }
  const reported: string[] = []
  const handlers = createHandlers({ info, data })
  const door = createDispatcher({
    handlers,
    clock: () => clock.nowMs,
    report: (channel) => void reported.push(channel),
  })
  return { door, clock, reported }
}

describe('calls that are right', () => {
  it('carry bytes there and back', async () => {
    const { door } = await openDoor()
    const bytes = bansouFile({ id: ID })
    await door.dispatch({
      ...call,
      channel: 'engagements:write',
      request: { id: ID, reason: 'open', basedOn: [] },
      bytes,
    })
    expect(await door.dispatch({ ...call, channel: 'engagements:read', request: { id: ID } })).toEqual({
      ok: true,
      value: { value: { found: true, sha256: sha256Of(bytes) }, bytes },
    })
    expect(await door.dispatch({ ...call, channel: 'app:info' })).toEqual({
      ok: true,
      value: { value: info },
    })
  })
})

describe('calls that are wrong', () => {
  it.each([
    undefined,
    null,
    7,
    {},
    '',
    'toString',
    '__proto__',
    'constructor',
    'engagements:lis',
    'engagements:list ',
  ])('know no channel %j', async (channel) => {
    const { door } = await openDoor()
    expect(await door.dispatch({ ...call, channel })).toEqual({
      ok: false,
      error: { code: 'channel.unknown' },
    })
  })

  it.each(channels)(
    'answer 200 garbled requests on %s with a Problem or a harmless answer, and live on',
    async (channel) => {
      const { door, clock, reported } = await openDoor()
      const anything = fc.oneof(
        fc.anything({ maxDepth: 3 }),
        fc.record({ id: fc.anything(), reason: fc.anything() }),
      )
      await fc.assert(
        fc.asyncProperty(anything, fc.oneof(fc.anything(), fc.uint8Array()), async (request, bytes) => {
          clock.nowMs += 1_000
          const reply = await door.dispatch({ ...call, channel, request, bytes })
          if (!reply.ok) expect(reply.error.code).toMatch(/^[a-z]+\.[a-zA-Z]+$/)
        }),
        { numRuns: 200 },
      )
      clock.nowMs += 1_000
      expect(reported).toEqual([])
      expect(await door.dispatch({ ...call, channel: 'app:info' })).toMatchObject({ ok: true })
    },
  )

  it.each([
    ['engagements:read', { id: '../../etc' }],
    ['engagements:read', { id: 'ABCDEF' }],
    ['engagements:read', { id: ID, path: '/etc/passwd' }],
    ['engagements:write', { id: ID, reason: 'because' }],
    ['engagements:write', { id: ID, reason: 'autosave', basedOn: [] }],
    ['app:info', { extra: 1 }],
    ['file:save', { suggestedName: '', kind: 'pdf' }],
    ['file:save', { suggestedName: 'a', kind: 'exe' }],
  ])('refuse %s with %j', async (channel, request) => {
    const { door } = await openDoor()
    const reply = await door.dispatch({ ...call, channel, request })
    expect(reply).toEqual({ ok: false, error: { code: 'request.malformed' } })
  })

  it('may not carry bytes where none belong, nor anything that is not bytes', async () => {
    const { door } = await openDoor()
    const withBytes = await door.dispatch({ ...call, channel: 'app:info', bytes: new Uint8Array(1) })
    expect(withBytes).toEqual({ ok: false, error: { code: 'request.tooLarge', params: { maxMib: 0 } } })
    const withText = await door.dispatch({ ...call, channel: 'app:info', bytes: 'bytes' })
    expect(withText).toEqual({ ok: false, error: { code: 'request.malformed' } })
  })
})

describe('a handler that fails', () => {
  it('answers with a Problem that tells nothing about the machine', async () => {
    const { data } = await createTestData()
    const handlers = {
      ...createHandlers({ info, data }),
      'app:info': () => Promise.reject(new Error('/home/secret')),
    }
    const reported: unknown[] = []
    const door = createDispatcher({
      handlers,
      clock: () => NOON_MS,
      report: (channel) => void reported.push(channel),
    })
    expect(await door.dispatch({ ...call, channel: 'app:info' })).toEqual({
      ok: false,
      error: { code: 'internal.failed' },
    })
    expect(reported).toEqual(['app:info'])
  })
})

describe('too many calls', () => {
  it('are refused to the window that makes them, not to others, and only for a moment', async () => {
    const { door, clock } = await openDoor()
    const burst = await Promise.all(
      Array.from({ length: 150 }, () => door.dispatch({ ...call, channel: 'app:info' })),
    )
    expect(burst.filter((reply) => reply.ok)).toHaveLength(100)
    expect(burst.at(-1)).toEqual({ ok: false, error: { code: 'request.tooMany' } })
    expect(await door.dispatch({ ...call, caller: 'window-2', channel: 'app:info' })).toMatchObject({
      ok: true,
    })
    clock.nowMs += 20
    expect(await door.dispatch({ ...call, channel: 'app:info' })).toMatchObject({ ok: true })
  })
})
