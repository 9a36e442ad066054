// 消す, so that it can be taken back: the file in DATA gets everything this device has before it is set aside, and only
// then are the rows here forgotten.
import { failure, success, type Result } from '../../../shared/lib/result'
import { createEngagementIndex } from '../../storage/engagementIndex'
import { loadEngagement } from './loadEngagement'
import type { SessionEnvironment } from './sessionEnvironment'
import { windowTalk } from './windowTalk'
import { writeDataFile } from './writeDataFile'

export async function deleteEngagement(environment: SessionEnvironment, id: string): Promise<Result<null>> {
  const lock = await environment.locks.acquire(windowTalk.nameOf(id))
  if (lock === null) return failure('engagement.openElsewhere')
  const isInFile = await bringFileUpToDate(environment, id)
  const reply = await environment.bridge.call('engagements:delete', { id })
  if (reply.ok && isInFile) await createEngagementIndex(environment.db).forget(id)
  lock.release()
  return reply.ok ? success(null) : reply
}

/** False when something may stand only on this device: a file that cannot be read or written does not stop deleting. */
async function bringFileUpToDate(environment: SessionEnvironment, id: string): Promise<boolean> {
  const loaded = await loadEngagement(environment, id)
  if (!loaded.ok) return false
  const { docs, record, readOnly, fileIsCurrent, knownFiles } = loaded.value
  const write = { about: record, reason: 'close', knownFiles } as const
  const isInFile = readOnly || fileIsCurrent || (await writeDataFile(environment, docs, write)).ok
  docs.close()
  return isInFile
}
