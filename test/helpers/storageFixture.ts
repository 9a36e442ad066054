// A database in memory that can be made to fail, and a clock that only moves when a test says so.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { openStorage, type StorageSurroundings } from '../../renderer/storage/openStorage'
import type { EngagementRecord } from '../../renderer/storage/rows'
import type { Schedule } from '../../renderer/storage/schedule'
import type { StorageDatabase } from '../../renderer/storage/storageDatabase'

export interface ManualClock {
  readonly schedule: Schedule
  readonly pendingDelays: () => readonly number[]
  /** Runs what was scheduled for at most this delay. */
  readonly runUpTo: (delayMs: number) => void
}

export function createManualClock(): ManualClock {
  let tasks: { readonly delayMs: number; readonly run: () => void }[] = []
  return {
    schedule(delayMs, run) {
      const task = { delayMs, run }
      tasks.push(task)
      return () => {
        tasks = tasks.filter((other) => other !== task)
      }
    },
    pendingDelays: () => tasks.map(({ delayMs }) => delayMs),
    runUpTo(delayMs) {
      const due = tasks.filter((task) => task.delayMs <= delayMs)
      tasks = tasks.filter((task) => task.delayMs > delayMs)
      for (const { run } of due) run()
    },
  }
}

export interface StorageFixture {
  readonly db: StorageDatabase
  readonly clock: ManualClock
  readonly surroundings: StorageSurroundings
  readonly wasEmptied: boolean
  /** Every write fails with a DOMException of this name until set to null. */
  readonly failWith: (name: string | null) => void
}

export async function createStorageFixture(
  indexedDB: globalThis.IDBFactory = new IDBFactory(),
): Promise<StorageFixture> {
  const clock = createManualClock()
  const surroundings = { indexedDB, keyRange: IDBKeyRange, schedule: clock.schedule }
  const opened = await openStorage(surroundings)
  if (!opened.ok) throw new Error(opened.error.code)
  const { db, wasEmptied } = opened.value
  let failure: string | null = null
  db.close()
  db.use({
    stack: 'dbcore',
    name: 'fails-on-demand',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name)
        return {
          ...table,
          mutate: (request) =>
            failure === null ? table.mutate(request) : Promise.reject(new DOMException('injected', failure)),
        }
      },
    }),
  })
  await db.open()
  return {
    db,
    clock,
    surroundings,
    wasEmptied,
    failWith: (name) => {
      failure = name
    },
  }
}

export const RECORD: EngagementRecord = {
  id: 'sample-engagement',
  name: '見本の会社',
  updatedAt: '2026-11-21T00:00:00.000Z',
  cardCount: 0,
  epoch: 1,
  lastSequence: 0,
  fileSequence: 0,
}
