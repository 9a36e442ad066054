// The sessions of this window: at most one per 案件, opened, used for a moment, closed. A session another window has
// taken over is no longer ours.
import { success, type Result } from '../../../shared/lib/result'
import type { EngagementSession } from './engagementSession'
import { openEngagement } from './openEngagement'
import type { SessionEnvironment } from './sessionEnvironment'
import { takeOverEngagement } from './takeOverEngagement'

export interface OpenSessions {
  open(id: string): Promise<Result<EngagementSession>>
  takeOver(id: string): Promise<Result<EngagementSession>>
  /** Works in the open session, or in one opened just for this. */
  use<T>(id: string, work: (session: EngagementSession) => Promise<Result<T>>): Promise<Result<T>>
  /** Fails when the session has words that nothing can take just now: it is still open then. */
  close(id: string): Promise<Result<null>>
  isOpen(id: string): boolean
}

export function createOpenSessions(environment: SessionEnvironment): OpenSessions {
  const sessions = new Map<string, EngagementSession>()
  /** One thing at a time per 案件: an opening waits for the closing before it. */
  const turns = new Map<string, Promise<unknown>>()

  const inTurn = <T>(id: string, work: () => Promise<T>): Promise<T> => {
    const turn = (turns.get(id) ?? Promise.resolve()).then(work, work)
    turns.set(id, turn)
    return turn
  }
  const liveSession = (id: string): EngagementSession | null => {
    const session = sessions.get(id)
    return session === undefined || session.saveState().edits.problem?.code === 'engagement.takenOver'
      ? null
      : session
  }
  const keep = (opened: Result<EngagementSession>): Result<EngagementSession> => {
    if (!opened.ok) return opened
    const session = opened.value
    const close = (): Promise<Result<null>> =>
      inTurn(session.id, async () => {
        const closed = await session.close()
        if (!session.isOpen() && sessions.get(session.id) === kept) sessions.delete(session.id)
        return closed
      })
    const kept = { ...session, close }
    sessions.set(session.id, kept)
    return success(kept)
  }

  return {
    open: (id) =>
      inTurn(id, async () => {
        const session = liveSession(id)
        return session === null ? keep(await openEngagement(environment, id)) : success(session)
      }),
    takeOver: (id) => inTurn(id, async () => keep(await takeOverEngagement(environment, id))),
    use: (id, work) =>
      inTurn(id, async () => {
        const session = liveSession(id)
        if (session !== null) return work(session)
        const opened = await openEngagement(environment, id, { briefly: true })
        if (!opened.ok) return opened
        const done = await work(opened.value)
        const closed = await opened.value.close()
        // Nothing could take the words: it stays open here and goes on trying.
        if (opened.value.isOpen()) keep(opened)
        return done.ok && !closed.ok ? closed : done
      }),
    isOpen: (id) => liveSession(id) !== null,
    close: async (id) => (await sessions.get(id)?.close()) ?? success(null),
  }
}
