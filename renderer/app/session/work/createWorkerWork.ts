// Does heavy work in a worker, so that nobody's typing waits for it. Without a worker, when it does not answer, and when
// the page is going and would take it along, the same work is done here: a job handed in is always done.
import type { Schedule } from '../../../storage/schedule'
import { doJob, type HeavyWork, type JobInput, type JobName, type JobResult } from './heavyWork'
import type { JobAnswer, JobMessage } from './jobMessage'

/** With the 10 s before a write begins, the file keeps its 15 s even when a worker dies without a word. */
const ANSWER_WITHIN_MS = 5000

export type WorkerPort = Pick<Worker, 'addEventListener' | 'terminate'> & {
  postMessage(message: JobMessage): void
}

export interface WorkerWorkOptions {
  /** Null where none can be had. Started with the first job. */
  readonly startWorker: () => WorkerPort | null
  readonly schedule: Schedule
  /** The page is out of sight or going: its worker may end with it at any moment, and nobody sees the page wait. */
  readonly isLeaving: () => boolean
}

export interface WorkerWork extends HeavyWork {
  /** The page is going: everything that waits for the worker is done here before this returns. */
  hurry(): void
}

interface WaitingJob {
  readonly cancelLimit: () => void
  readonly give: (result: JobResult<JobName>) => void
  readonly doHere: () => void
}

export function createWorkerWork({ startWorker, schedule, isLeaving }: WorkerWorkOptions): WorkerWork {
  const waiting = new Map<number, WaitingJob>()
  let worker: WorkerPort | null = null
  let isRefused = false
  let jobs = 0

  const take = (number: number): WaitingJob | undefined => {
    const job = waiting.get(number)
    waiting.delete(number)
    job?.cancelLimit()
    return job
  }
  const hurry = (): void => {
    for (const number of [...waiting.keys()]) take(number)?.doHere()
  }
  const giveUp = (): void => {
    worker?.terminate()
    worker = null
    hurry()
  }
  const refuse = (): void => {
    isRefused = true
    giveUp()
  }
  const onAnswer = ({ data }: MessageEvent<JobAnswer>): void => {
    const job = take(data.number)
    if (data.ok) job?.give(data.result)
    else job?.doHere()
  }
  const workerOfNow = (): WorkerPort | null => {
    if (isRefused || isLeaving()) return null
    if (worker !== null) return worker
    worker = startWorker()
    isRefused = worker === null
    worker?.addEventListener('message', onAnswer)
    worker?.addEventListener('error', refuse)
    worker?.addEventListener('messageerror', refuse)
    return worker
  }

  return {
    hurry,
    run<Name extends JobName>(name: Name, ...input: JobInput<Name>) {
      return new Promise<JobResult<Name>>((resolve) => {
        const port = workerOfNow()
        // What a job throws inside this promise rejects it.
        if (port === null) return resolve(doJob(name, input))
        const number = ++jobs
        const doHere = (): void => resolve(new Promise((done) => done(doJob(name, input))))
        const give = (result: JobResult<JobName>): void => resolve(result as JobResult<Name>)
        waiting.set(number, { give, doHere, cancelLimit: schedule(ANSWER_WITHIN_MS, giveUp) })
        try {
          port.postMessage({ number, name, input })
        } catch {
          // This job cannot be handed over; the others may.
          take(number)?.doHere()
        }
      })
    },
  }
}
