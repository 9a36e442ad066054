// The sessions this window shows: knows when all closings are done, and puts everything away when the window goes.
// One turn at a time per 案件 is the library's business.
import type { Result } from '../../shared/lib/result'
import type { EngagementSession } from './session/engagementSession'
import type { Unstored } from './unstored'

type Open = (id: string) => Promise<Result<EngagementSession>>

export interface SessionKeeper {
  open(id: string): Promise<Result<EngagementSession>>
  takeOver(id: string): Promise<Result<EngagementSession>>
  /** Stores everything and lets go; fails when nothing can take the words, and then the session is still kept. */
  close(session: EngagementSession): Promise<Result<null>>
  /** Resolves when nothing is being closed any more. */
  settled(): Promise<void>
  sessionOf(id: string): EngagementSession | null
  /** Some session has edits that are not on the disk yet. */
  holdsUnsaved(): boolean
  /** Which these are, and why, as far as it is known. */
  unstored(): readonly Unstored[]
  /** The page is out of sight, perhaps for good: words to the disk and into the file, now. Sessions stay open. */
  storeAllNow(): Promise<void>
  closeAll(): Promise<void>
}

export interface SessionOpeners {
  readonly open: Open
  readonly takeOver: Open
}

export function createSessionKeeper({ open, takeOver }: SessionOpeners): SessionKeeper {
  const sessions = new Map<string, EngagementSession>()
  const closings = new Set<Promise<Result<null>>>()

  const keep = async (opening: Promise<Result<EngagementSession>>): Promise<Result<EngagementSession>> => {
    const opened = await opening
    if (opened.ok) sessions.set(opened.value.id, opened.value)
    return opened
  }
  const end = async (session: EngagementSession): Promise<Result<null>> => {
    const closed = await session.close()
    if (!session.isOpen() && sessions.get(session.id) === session) sessions.delete(session.id)
    return closed
  }
  const close = (session: EngagementSession): Promise<Result<null>> => {
    const closing = end(session).finally(() => closings.delete(closing))
    closings.add(closing)
    return closing
  }
  const unsaved = (): readonly EngagementSession[] =>
    [...sessions.values()].filter(
      (session) => session.isOpen() && session.saveState().edits.status !== 'saved',
    )
  const settled = async (): Promise<void> => {
    await Promise.all(closings)
  }

  return {
    open: (id) => keep(open(id)),
    takeOver: (id) => keep(takeOver(id)),
    close,
    settled,
    sessionOf: (id) => sessions.get(id) ?? null,
    holdsUnsaved: () => unsaved().length > 0,
    unstored: () =>
      unsaved().map((session) => {
        const { edits, file } = session.saveState()
        return { name: session.docs.snapshot().name, problem: edits.problem ?? file.problem }
      }),
    async storeAllNow() {
      await Promise.all([...sessions.values()].map((session) => session.storeNow()))
    },
    async closeAll() {
      for (const session of sessions.values()) void close(session)
      await settled()
    },
  }
}
