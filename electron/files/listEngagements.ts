// The rows of 案件一覧 from the files in DATA. A file that cannot be read is listed with its reason, never hidden.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { EngagementListing, ResponseOf } from '../../shared/ipc/bridge'
import { isId } from '../../shared/lib/newId'
import type { Problem } from '../../shared/lib/result'
import type { DataContext } from './dataContext'
import { ENGAGEMENTS, engagementPaths, TOMBSTONES } from './engagementPaths'

export async function listEngagements(context: DataContext): Promise<ResponseOf['engagements:list']> {
  const deletedIds = (await readdir(join(context.dir, TOMBSTONES)))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .filter(isId)
  const deleted = new Set(deletedIds)
  const ids = (await readdir(join(context.dir, ENGAGEMENTS))).filter(
    (name) => isId(name) && !deleted.has(name),
  )
  const items: EngagementListing[] = []
  for (const id of ids) {
    const item = await readListing(context, id)
    if (item !== undefined) items.push(item)
  }
  return { items: items.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)), deletedIds }
}

async function readListing(context: DataContext, id: string): Promise<EngagementListing | undefined> {
  const paths = engagementPaths(context.dir, id)
  const facts = await context.manifests.read(paths.current)
  if (!facts.ok) return unreadable(id, 0, facts.error)
  if (facts.value === undefined) {
    return (await hasGenerations(paths.generations))
      ? unreadable(id, 0, { code: 'engagement.notFound' })
      : undefined
  }
  const { manifest, modifiedMs } = facts.value
  if (!manifest.ok) return unreadable(id, modifiedMs, manifest.error)
  if (manifest.value.id !== id) return unreadable(id, modifiedMs, { code: 'engagement.idMismatch' })
  const { name, caseNumber, updatedAt, cardCount, epoch } = manifest.value
  return { id, name, ...(caseNumber !== undefined && { caseNumber }), updatedAt, cardCount, epoch }
}

function unreadable(id: string, modifiedMs: number, problem: Problem): EngagementListing {
  return { id, name: '', updatedAt: new Date(modifiedMs).toISOString(), cardCount: 0, epoch: 0, problem }
}

async function hasGenerations(folder: string): Promise<boolean> {
  return (await readdir(folder).catch(() => [])).length > 0
}
