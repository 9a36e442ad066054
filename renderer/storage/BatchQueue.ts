// Hands everything that is waiting to one writer at a time. What could not be written stays, in order, and is tried
// again; `flush` settles when it is written or cannot be. It knows nothing of databases.
import { success, type Problem, type Result } from '../../shared/lib/result'
import type { Schedule } from './schedule'

const RETRY_MS = 2000

export interface QueueState {
  readonly status: 'saved' | 'saving' | 'failed'
  readonly problem: Problem | null
}

export interface QueueOptions<Item> {
  /** Null when the batch is safe. Must not reject. */
  readonly write: (batch: readonly Item[]) => Promise<Problem | null>
  /** Called when nothing is waiting. The next batch does not wait for what it begins. */
  readonly onIdle: () => void
  readonly onState: () => void
  readonly schedule: Schedule
}

export class BatchQueue<Item> {
  private waiting: Item[] = []
  private flushes: ((outcome: Result<null>) => void)[] = []
  private current: QueueState = { status: 'saved', problem: null }
  private running: Promise<void> | null = null
  private cancelRetry: () => void = () => undefined
  private closed = false

  constructor(private readonly options: QueueOptions<Item>) {}

  state(): QueueState {
    return this.current
  }

  add(item: Item): void {
    this.waiting.push(item)
    // A failed queue has its next try scheduled; every key a person presses must not start another.
    if (this.current.status === 'failed') return
    if (this.current.status === 'saved') this.show({ status: 'saving', problem: null })
    this.start()
  }

  flush(): Promise<Result<null>> {
    if (this.waiting.length === 0 && this.current.status === 'saved') return Promise.resolve(success(null))
    if (this.closed)
      return Promise.resolve({ ok: false, error: this.current.problem ?? { code: 'storage.closed' } })
    return new Promise((resolve) => {
      this.flushes.push(resolve)
      this.start()
    })
  }

  async close(): Promise<void> {
    this.closed = true
    this.cancelRetry()
    await this.running
    if (this.flushes.length > 0) this.settle({ code: 'storage.closed' })
  }

  private start(): void {
    if (this.running !== null || this.closed) return
    this.cancelRetry()
    // One turn later: by then every document of the command has handed in its part.
    this.running = Promise.resolve().then(() => this.drain())
  }

  private async drain(): Promise<void> {
    let problem: Problem | null = null
    while (this.waiting.length > 0 && problem === null) {
      const batch = this.waiting
      this.waiting = []
      problem = await this.options.write(batch)
      if (problem !== null) this.waiting = [...batch, ...this.waiting]
    }
    this.settle(problem)
    if (problem === null) this.options.onIdle()
    this.running = null
    // Something may have come in since the last look, and found a run that was already over: nobody else would write it.
    if (problem === null && this.waiting.length > 0) this.start()
  }

  private settle(problem: Problem | null): void {
    const settled = this.flushes
    this.flushes = []
    if (problem !== null && !this.closed)
      this.cancelRetry = this.options.schedule(RETRY_MS, () => this.start())
    this.show(problem === null ? { status: 'saved', problem: null } : { status: 'failed', problem })
    for (const resolve of settled) resolve(problem === null ? success(null) : { ok: false, error: problem })
  }

  private show(state: QueueState): void {
    this.current = state
    this.options.onState()
  }
}
