// 案件一覧: what DATA has, and what only this device has yet. A tombstone in DATA wins over everything.
import type { EngagementListing } from '../../../shared/ipc/bridge'
import { success, type Result } from '../../../shared/lib/result'
import { createEngagementIndex } from '../../storage/engagementIndex'
import type { SessionEnvironment } from './sessionEnvironment'

export interface EngagementList {
  /** Latest first. */
  readonly items: readonly EngagementListing[]
  readonly deletedIds: ReadonlySet<string>
}

export async function listEngagements({ bridge, db }: SessionEnvironment): Promise<Result<EngagementList>> {
  const [reply, local] = await Promise.all([
    bridge.call('engagements:list', {}),
    createEngagementIndex(db).list(),
  ])
  if (!reply.ok) return reply
  const { items, deletedIds } = reply.value.value
  const known = new Set([...items.map(({ id }) => id), ...deletedIds])
  const onlyHere = (local.ok ? local.value : []).filter(({ id }) => !known.has(id)).map(listed)
  const all = [...items, ...onlyHere].sort((a, b) =>
    a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0,
  )
  return success({ items: all, deletedIds: new Set(deletedIds) })
}

function listed({ id, name, updatedAt, cardCount, epoch }: EngagementListing): EngagementListing {
  return { id, name, updatedAt, cardCount, epoch }
}
