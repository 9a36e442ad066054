// Opens an 案件 for writing in this window, or says that another window has it.
import { failure, type Result } from '../../../shared/lib/result'
import type { EngagementSession } from './engagementSession'
import { openWithLock, type OpenOptions } from './openWithLock'
import type { SessionEnvironment } from './sessionEnvironment'
import { windowTalk } from './windowTalk'

export async function openEngagement(
  environment: SessionEnvironment,
  id: string,
  options: OpenOptions = {},
): Promise<Result<EngagementSession>> {
  const lock = await environment.locks.acquire(windowTalk.nameOf(id))
  return lock === null ? failure('engagement.openElsewhere') : openWithLock(environment, id, lock, options)
}
