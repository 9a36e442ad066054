// What a page that goes may leave on its way: as much as browsers let outlive it, in all, and never more.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { postFrame } from '../../../../renderer/app/bridge/postFrame'
import { encodeFrame } from '../../../../shared/ipc/encodeFrame'

interface Sent {
  readonly outlivesPage: boolean
  readonly answer: () => void
}

let sent: Sent[]

beforeEach(() => {
  sent = []
  vi.stubGlobal('fetch', (_path: string, { keepalive }: RequestInit) => {
    const frame = Uint8Array.from(encodeFrame({}))
    return new Promise<Response>((resolve) => {
      sent.push({ outlivesPage: keepalive === true, answer: () => resolve(new Response(frame)) })
    })
  })
})
afterEach(() => vi.unstubAllGlobals())

const post = (size: number, mayOutlivePage = true) =>
  postFrame('/api/x', { json: {}, bytes: new Uint8Array(size), mayOutlivePage })
const outliving = (): readonly boolean[] => sent.map(({ outlivesPage }) => outlivesPage)

it('lets a request outlive the page only when it is asked for and small enough', async () => {
  const posts = [post(100, false), post(70_000), post(100)]
  expect(outliving()).toEqual([false, false, true])
  for (const { answer } of sent) answer()
  expect((await Promise.all(posts)).map(({ ok }) => ok)).toEqual([true, true, true])
})

it('counts all that is on its way: what is too much is sent all the same, and goes with the page', async () => {
  const [first, ...others] = [post(40_000), post(40_000), post(10_000)]
  expect(outliving()).toEqual([true, false, true])
  sent[0]?.answer()
  await first
  const later = post(40_000)
  expect(outliving().at(-1)).toBe(true)
  for (const { answer } of sent) answer()
  await Promise.all([...others, later])
})
