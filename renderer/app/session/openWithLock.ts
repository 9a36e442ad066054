// The session of a window that has the lock. It answers a window that wants to take over: it stores everything,
// lets go and says so, or says that it cannot. When the lock is stolen it stops at once and writes nothing more.
import { success, type Result } from '../../../shared/lib/result'
import { createEngagementSession, type EngagementSession } from './engagementSession'
import { loadEngagement } from './loadEngagement'
import type { SessionEnvironment } from './sessionEnvironment'
import { windowTalk } from './windowTalk'
import type { WriterLock } from './writerLocks'

const TAKEN_OVER = { code: 'engagement.takenOver' }

export interface OpenOptions {
  /** For a moment only (copying, exporting): keeps no generation of the file. */
  readonly briefly?: boolean
}

export async function openWithLock(
  environment: SessionEnvironment,
  id: string,
  lock: WriterLock,
  { briefly = false }: OpenOptions = {},
): Promise<Result<EngagementSession>> {
  const loaded = await loadEngagement(environment, id)
  if (!loaded.ok) {
    lock.release()
    return loaded
  }
  const session = createEngagementSession(environment, loaded.value)
  const channel = environment.openChannel(windowTalk.nameOf(id))
  const close = async (): Promise<Result<null>> => {
    const closed = await session.close()
    if (session.isOpen()) return closed
    channel.close()
    lock.release()
    return closed
  }
  const handOver = async (): Promise<void> => {
    // Words that were refused are in no document: here they can still be mended, there nobody would see them.
    if (!environment.handOutWords()) return channel.post(windowTalk.cannotRelease)
    await session.handOver(TAKEN_OVER)
    if (session.isOpen()) return channel.post(windowTalk.cannotRelease)
    lock.release()
    channel.post(windowTalk.released)
    channel.close()
  }
  channel.onMessage((message) => {
    if (message === windowTalk.takeOver) void handOver()
  })
  lock.onLost(() => session.abandon(TAKEN_OVER))
  if (!briefly) void session.writeFile('open')
  return success({ ...session, close })
}
