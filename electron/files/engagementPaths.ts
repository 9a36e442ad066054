// The only place that turns an id into a path. An id that is not one of ours throws: callers have checked it before.
import { join } from 'node:path'
import { isId } from '../../shared/lib/newId'

export interface EngagementPaths {
  readonly folder: string
  readonly current: string
  readonly generations: string
  readonly tombstone: string
}

export const ENGAGEMENTS = 'engagements'
export const TOMBSTONES = 'tombstones'
export const TRASH = 'trash'

export function engagementPaths(dir: string, id: string): EngagementPaths {
  if (!isId(id)) throw new Error('not an engagement id')
  const folder = join(dir, ENGAGEMENTS, id)
  return {
    folder,
    current: join(folder, 'current.bansou'),
    generations: join(folder, 'generations'),
    tombstone: join(dir, TOMBSTONES, `${id}.json`),
  }
}
