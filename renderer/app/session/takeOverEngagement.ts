// Opens an 案件 that another window has. The other one gets 5 seconds to store everything and let go; a window that
// does not answer hangs or is gone, and loses the lock; one with words that nothing can take just now keeps it.
import { failure, type Result } from '../../../shared/lib/result'
import type { EngagementSession } from './engagementSession'
import { openWithLock } from './openWithLock'
import type { SessionEnvironment } from './sessionEnvironment'
import { windowTalk } from './windowTalk'

const ANSWER_WITHIN_MS = 5000

export async function takeOverEngagement(
  environment: SessionEnvironment,
  id: string,
): Promise<Result<EngagementSession>> {
  const name = windowTalk.nameOf(id)
  const free = await environment.locks.acquire(name)
  if (free !== null) return openWithLock(environment, id, free)
  const answer = await askToRelease(environment, name)
  if (answer === windowTalk.cannotRelease) return failure('engagement.unsavedElsewhere')
  const lock =
    (await environment.locks.acquire(name)) ?? (await environment.locks.acquire(name, { steal: true }))
  return lock === null ? failure('engagement.openElsewhere') : openWithLock(environment, id, lock)
}

function askToRelease({ openChannel, schedule }: SessionEnvironment, name: string): Promise<unknown> {
  const channel = openChannel(name)
  return new Promise<unknown>((resolve) => {
    const cancel = schedule(ANSWER_WITHIN_MS, () => resolve(null))
    channel.onMessage((message) => {
      if (message !== windowTalk.released && message !== windowTalk.cannotRelease) return
      cancel()
      resolve(message)
    })
    channel.post(windowTalk.takeOver)
  }).finally(() => channel.close())
}
