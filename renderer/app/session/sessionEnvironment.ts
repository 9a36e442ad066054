// What a session takes from the world around it. Tests hand in a world of their own.
import type { Transport } from '../../../shared/ipc/bridge'
import type { Schedule } from '../../storage/schedule'
import type { StorageDatabase } from '../../storage/storageDatabase'
import type { HeavyWork } from './work/heavyWork'
import type { WriterLocks } from './writerLocks'

/** Windows of this device talking about one 案件. */
export interface WindowChannel {
  post(message: string): void
  onMessage(listener: (message: unknown) => void): void
  close(): void
}

export interface SessionEnvironment {
  readonly bridge: Transport
  readonly db: StorageDatabase
  /** The browser had lost this device's database; DATA fills it again. */
  readonly storageWasEmptied: boolean
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly newId: () => string
  readonly schedule: Schedule
  readonly locks: WriterLocks
  /** Asks open text fields for words they still hold, before the 案件 goes to another window. False: some were refused. */
  readonly handOutWords: () => boolean
  readonly openChannel: (name: string) => WindowChannel
  /** Where files are encoded and logs are folded. */
  readonly work: HeavyWork
}
