// Takes the updates of one open 案件 and says when they are safe. Everything pending goes into one strict transaction;
// what could not be written stays in memory and is tried again. It acknowledges nothing before the disk has it.
import type { Problem, Result } from '../../shared/lib/result'
import type { AppendTarget, PendingUpdate } from './appendUpdates'
import { BatchQueue, type QueueState } from './BatchQueue'
import { compactEngagement, type Fold } from './compactEngagement'
import type { DocKey } from './rows'
import type { Schedule } from './schedule'
import { writeBatch } from './writeBatch'

const COMPACT_ABOVE_ROWS = 200
const ignore = (): void => undefined

export interface LogState extends QueueState {
  /** Rows acknowledged since the 案件 was made. */
  readonly lastSequence: number
}

export interface UpdateLog {
  state(): LogState
  subscribe(listener: () => void): () => void
  append(docKey: DocKey, update: Uint8Array): void
  /** Counts on from at least here: another device has counted further. */
  countFrom(sequence: number): void
  /** Settles when everything appended so far is on the disk, or with the reason why it is not. Tries at once. */
  flush(): Promise<Result<null>>
  /** Stops trying. What is still pending then was never acknowledged. */
  close(): Promise<void>
}

export interface LogOptions extends AppendTarget {
  readonly schedule: Schedule
  /** Log rows already on disk. */
  readonly rowCount: number
  readonly fold: Fold
}

export function createUpdateLog(options: LogOptions): UpdateLog {
  const { db, record, schedule, fold } = options
  const listeners = new Set<() => void>()
  let { rowCount } = options
  let { lastSequence } = record
  let compacting: Promise<void> = Promise.resolve()

  const write = async (batch: readonly PendingUpdate[]): Promise<Problem | null> => {
    const written = await writeBatch({ ...options, record: { ...record, lastSequence } }, batch, schedule)
    if (!written.ok) return written.error
    rowCount += written.value.rowCount
    lastSequence = written.value.lastSequence
    return null
  }
  /** Edits do not wait for it: it runs beside them, one at a time. */
  const compact = (): void => {
    if (rowCount <= COMPACT_ABOVE_ROWS) return
    // Whatever becomes of it, the next 200 rows bring another try.
    rowCount = 0
    compacting = compacting.then(() => compactEngagement(db, record.id, fold)).then(ignore, ignore)
  }
  const notify = (): void => {
    for (const listener of listeners) listener()
  }
  const queue = new BatchQueue({ write, onIdle: compact, onState: notify, schedule })

  return {
    state: () => ({ ...queue.state(), lastSequence }),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    append: (docKey, update) => queue.add({ docKey, update }),
    countFrom(sequence) {
      lastSequence = Math.max(lastSequence, sequence)
    },
    flush: () => queue.flush(),
    async close() {
      await queue.close()
      await compacting
    },
  }
}
