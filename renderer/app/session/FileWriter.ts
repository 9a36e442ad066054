// When the file in DATA is written: within 15 s of the first edit it does not have, on demand, one write at a time; beside
// a write that is under way only when the page goes. A failed write is told and tried again; it never holds up the edits,
// which are safe in the database.
import { failure, success, type Result } from '../../../shared/lib/result'
import type { WriteReason } from '../../../shared/ipc/channels'
import type { Schedule } from '../../storage/schedule'
import type { FileState } from './saveState'

/** Leaves 5 of the 15 seconds for the write itself. */
const WRITE_AFTER_MS = 10_000

export interface FileWriterOptions {
  /** Takes the documents as they are when it is called. Resolves with the time of the write. */
  readonly write: (reason: WriteReason) => Promise<Result<string>>
  readonly schedule: Schedule
  readonly onState: () => void
}

export class FileWriter {
  private current: FileState = { status: 'saved', problem: null, savedAt: null }
  private hasChanged = false
  private cancelTimer: (() => void) | null = null
  private queue: Promise<Result<null>> = Promise.resolve(success(null))
  /** Writes begun. A later one has all the words of an earlier one, so what became of the last is what counts. */
  private begun = 0
  private isLastForNow = false
  private closed = false

  constructor(private readonly options: FileWriterOptions) {}

  state(): FileState {
    return this.current
  }

  /** There is something the file does not have. */
  markChanged(): void {
    if (this.closed) return
    this.hasChanged = true
    if (this.current.status === 'saved') this.show({ status: 'waiting' })
    if (this.current.status !== 'writing') this.startTimer()
  }

  write(reason: WriteReason): Promise<Result<null>> {
    const run = (): Promise<Result<null>> => this.writeOnce(reason)
    this.queue = this.queue.then(run, run)
    return this.queue
  }

  /** The page is going, perhaps for good: a write that is under way may go with it, so everything is sent once more, now. */
  writeNow(): Promise<Result<null>> {
    const isOnItsWay = this.current.status === 'writing' && this.isLastForNow && !this.hasChanged
    if (this.closed || this.current.status === 'saved' || isOnItsWay) return this.queue
    const before = this.queue
    const now = this.writeOnce('autosave')
    this.isLastForNow = true
    this.queue = before.then(() => now)
    return this.queue
  }

  /** Writes what is missing now instead of later. */
  async finish(): Promise<Result<null>> {
    const last = await this.queue
    return this.hasChanged ? this.write('close') : last
  }

  /** Writes no more, whatever is missing. */
  stop(): void {
    this.closed = true
    this.hasChanged = false
    this.stopTimer()
  }

  private async writeOnce(reason: WriteReason): Promise<Result<null>> {
    this.stopTimer()
    this.hasChanged = false
    this.isLastForNow = false
    const number = ++this.begun
    this.show({ status: 'writing' })
    const outcome = await this.attempt(reason)
    if (number < this.begun) return outcome.ok ? success(null) : outcome
    if (!outcome.ok) {
      this.hasChanged = true
      this.show({ status: 'failed', problem: outcome.error })
      this.startTimer()
      return outcome
    }
    this.show({ status: this.hasChanged ? 'waiting' : 'saved', problem: null, savedAt: outcome.value })
    if (this.hasChanged) this.startTimer()
    return success(null)
  }

  /** Whatever goes wrong is a reason to try again, never the end of writing. */
  private async attempt(reason: WriteReason): Promise<Result<string>> {
    try {
      return await this.options.write(reason)
    } catch {
      return failure('engagement.fileNotWritten')
    }
  }

  private startTimer(): void {
    if (this.cancelTimer !== null || this.closed) return
    this.cancelTimer = this.options.schedule(WRITE_AFTER_MS, () => {
      this.cancelTimer = null
      void this.write('autosave')
    })
  }

  private stopTimer(): void {
    this.cancelTimer?.()
    this.cancelTimer = null
  }

  private show(state: Partial<FileState>): void {
    this.current = { ...this.current, ...state }
    this.options.onState()
  }
}
