// One open 案件: its documents joined with the update log and the file in DATA, and what the screen says about both.
// It deliberately knows nothing of windows and locks: openEngagement does.
import type { CommandContext } from '../../../shared/commands/commandContext'
import type { EngagementDocs } from '../../../shared/doc/engagementDocs'
import type { WriteReason } from '../../../shared/ipc/channels'
import { createListeners } from '../../../shared/lib/createListeners'
import { success, type Problem, type Result } from '../../../shared/lib/result'
import { encodeDocs, type EncodeOptions } from './encodeDocs'
import { keepDocs } from './keepDocs'
import type { LoadedEngagement } from './loadEngagement'
import type { SaveState } from './saveState'
import type { SessionEnvironment } from './sessionEnvironment'

export interface EngagementSession {
  readonly id: string
  readonly docs: EngagementDocs
  readonly context: CommandContext
  readonly readOnly: boolean
  /** What opening found out and people should know. */
  readonly notices: readonly Problem[]
  /** The same object until something changes. */
  saveState(): SaveState
  subscribe(listener: () => void): () => void
  /** Settles when every edit so far is on the disk, or with the reason why not. */
  flush(): Promise<Result<null>>
  writeFile(reason: WriteReason): Promise<Result<null>>
  /** The page is out of sight, perhaps for good: words to the disk and into the file, now. It stays open. */
  storeNow(): Promise<void>
  /** The .bansou bytes of the 案件 as it is now. */
  encode(options?: EncodeOptions): Promise<Uint8Array>
  /**
   * Stores everything and ends; what is edited afterwards is stored nowhere. When neither the database nor DATA can take
   * the words, it fails, stays open and goes on trying.
   */
  close(): Promise<Result<null>>
  isOpen(): boolean
  /**
   * Closes because another window wants the 案件, which can only be looked at here from the moment on at which nothing is
   * stored any more: words that came later would be lost.
   */
  handOver(problem: Problem): Promise<Result<null>>
  /** Ends at once because another window has the 案件 now: nothing more is written from here, it can only be looked at. */
  abandon(problem: Problem): void
}

export function createEngagementSession(
  environment: SessionEnvironment,
  loaded: LoadedEngagement,
): EngagementSession {
  const { now, newId } = environment
  const { docs, record, readOnly, notices } = loaded
  const listeners = createListeners()
  let abandoned: Problem | null = null
  let leavesBecause: Problem | null = null
  let shown: SaveState | null = null
  let closing: Promise<Result<null>> | null = null

  const notify = (): void => {
    shown = null
    listeners.tell()
  }
  const letGo = (): void => {
    if (leavesBecause === null || abandoned !== null) return
    abandoned = leavesBecause
    docs.lock(abandoned)
    notify()
  }
  const keeping = keepDocs(environment, loaded, { onState: notify, onStop: letGo })
  const close = (): Promise<Result<null>> =>
    keeping.close().finally(() => void (closing = keeping.isStopped() ? closing : null))

  return {
    id: record.id,
    docs,
    readOnly,
    notices,
    context: { docs, newId, now, typingElsewhere: () => new Set() },
    encode: (options) => encodeDocs(environment, docs, keeping.stamp(), options),
    saveState() {
      const { edits, file } = keeping.state()
      const shownEdits = abandoned === null ? edits : ({ status: 'failed', problem: abandoned } as const)
      return (shown ??= { edits: shownEdits, file })
    },
    subscribe: listeners.add,
    flush: keeping.flush,
    writeFile: (reason) => (keeping.isStopped() ? Promise.resolve(success(null)) : keeping.write(reason)),
    async storeNow() {
      // Side by side: a page that is going has no time for one after the other, and what either of them has is not lost.
      if (!keeping.isStopped()) await Promise.all([keeping.flush(), keeping.writeNow()])
    },
    close: () => (closing ??= close()),
    isOpen: () => !keeping.isStopped(),
    async handOver(problem) {
      leavesBecause = problem
      const closed = await (closing ??= close())
      if (keeping.isStopped()) letGo()
      else leavesBecause = null
      return closed
    },
    abandon(problem) {
      leavesBecause = problem
      const stopped = keeping.isStopped() ? Promise.resolve() : keeping.stop()
      closing ??= stopped.then(() => success(null))
      letGo()
    },
  }
}
