import { describe, expect, it, vi } from 'vitest'
import { createWorkerWork } from '../../../../../renderer/app/session/work/createWorkerWork'
import { doJob } from '../../../../../renderer/app/session/work/heavyWork'
import type { JobAnswer, JobMessage } from '../../../../../renderer/app/session/work/jobMessage'
import { rawUpdates, sampleDocs } from '../../../../helpers/sampleDocuments'
import { createManualClock } from '../../../../helpers/storageFixture'

vi.mock('../../../../../renderer/app/session/work/heavyWork', { spy: true })

const DOCUMENTS = rawUpdates(sampleDocs())
const ABOUT = { id: 'sample-engagement', epoch: 1, lastSequence: 3, updatedAt: '2026-11-20T00:00:00.000Z' }
const FILE = doJob('encode', [DOCUMENTS, ABOUT])

/** A worker that does what a test tells it to. */
class FakeWorker extends EventTarget {
  readonly heard: JobMessage[] = []
  isTerminated = false
  isDeaf = false
  postMessage(message: JobMessage): void {
    if (this.isDeaf) throw new DOMException('not cloned', 'DataCloneError')
    this.heard.push(message)
  }
  terminate(): void {
    this.isTerminated = true
  }
  answer(data: JobAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
  fail(): void {
    this.dispatchEvent(new Event('error'))
  }
}

function stand({ canStart = true } = {}) {
  const clock = createManualClock()
  const workers: FakeWorker[] = []
  const page = { isHidden: false }
  const work = createWorkerWork({
    startWorker() {
      if (!canStart) return null
      const worker = new FakeWorker()
      workers.push(worker)
      return worker
    },
    schedule: clock.schedule,
    isLeaving: () => page.isHidden,
  })
  const encode = (): Promise<Uint8Array> => work.run('encode', DOCUMENTS, ABOUT)
  return { work, encode, workers, clock, page }
}

const number = (worker: FakeWorker | undefined): number => worker?.heard.at(-1)?.number ?? -1

describe('heavy work', () => {
  it('is handed to one worker, whose answer is taken', async () => {
    const { encode, workers, clock } = stand()
    const answers = [encode(), encode()]
    expect(workers).toHaveLength(1)
    const [first, second] = workers[0]?.heard ?? []
    expect(first).toMatchObject({ name: 'encode', input: [DOCUMENTS, ABOUT] })
    const [one, two] = [Uint8Array.of(1), Uint8Array.of(2)]
    workers[0]?.answer({ number: second?.number ?? -1, ok: true, result: two })
    workers[0]?.answer({ number: first?.number ?? -1, ok: true, result: one })
    expect(await Promise.all(answers)).toEqual([one, two])
    expect(clock.pendingDelays()).toEqual([])
  })

  it('is done here where no worker can be had, and none is asked for twice', async () => {
    const { encode, workers } = stand({ canStart: false })
    expect(await encode()).toEqual(FILE)
    expect(await encode()).toEqual(FILE)
    expect(workers).toEqual([])
  })

  it('is done here, from then on, when the worker cannot run', async () => {
    const { encode, workers, clock } = stand()
    const waiting = encode()
    workers[0]?.fail()
    expect(await waiting).toEqual(FILE)
    expect(await encode()).toEqual(FILE)
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true])
    expect(clock.pendingDelays()).toEqual([])
  })

  it('is done here when the worker says nothing for 5 s; the next job gets a new one', async () => {
    const { encode, workers, clock } = stand()
    const waiting = encode()
    expect(clock.pendingDelays()).toEqual([5000])
    clock.runUpTo(5000)
    expect(await waiting).toEqual(FILE)
    const next = encode()
    expect(workers).toHaveLength(2)
    workers[1]?.answer({ number: number(workers[1]), ok: true, result: Uint8Array.of(3) })
    expect(await next).toEqual(Uint8Array.of(3))
  })

  it('is done here at once, and only once, when it cannot be handed over; nobody else is disturbed', async () => {
    const { work, encode, workers, clock } = stand()
    const other = encode()
    const [worker] = workers
    if (worker) worker.isDeaf = true
    vi.mocked(doJob).mockClear()
    expect(await encode()).toEqual(FILE)
    expect(clock.pendingDelays()).toEqual([5000])
    worker?.answer({ number: number(worker), ok: true, result: Uint8Array.of(4) })
    expect(await other).toEqual(Uint8Array.of(4))
    clock.runUpTo(5000)
    work.hurry()
    expect(doJob).toHaveBeenCalledTimes(1)
    expect(worker?.isTerminated).toBe(false)
  })

  it('does what still waits before a page that goes is gone, and takes no late answer', async () => {
    const { work, encode, workers } = stand()
    const waiting = encode()
    work.hurry()
    workers[0]?.answer({ number: number(workers[0]), ok: true, result: Uint8Array.of(9) })
    expect(await waiting).toEqual(FILE)
  })

  it('is done here while the page is out of sight, and by the worker again afterwards', async () => {
    const { encode, workers, page } = stand()
    page.isHidden = true
    expect(await encode()).toEqual(FILE)
    expect(workers).toEqual([])
    page.isHidden = false
    void encode()
    expect(workers).toHaveLength(1)
  })

  it('rejects with the error of the job itself, wherever it was tried', async () => {
    const { work, workers } = stand()
    const broken = new Map([['shared' as const, Uint8Array.of(200, 200, 200)]])
    expect(() => doJob('encode', [broken, ABOUT])).toThrow()
    const waiting = work.run('encode', broken, ABOUT)
    workers[0]?.answer({ number: number(workers[0]), ok: false })
    await expect(waiting).rejects.toThrow()
    workers[0]?.fail()
    await expect(work.run('encode', broken, ABOUT)).rejects.toThrow()
  })

  it('folds a log just as it encodes a file', async () => {
    const { work, workers } = stand()
    const inputs = new Map([...DOCUMENTS].map(([key, bytes]) => [key, [bytes]] as const))
    const waiting = work.run('fold', inputs)
    workers[0]?.fail()
    expect([...(await waiting).documents.keys()]).toEqual([...DOCUMENTS.keys()])
  })
})
