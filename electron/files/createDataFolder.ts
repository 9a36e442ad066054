// DATA: the .bansou files that survive a lost browser profile, their generations and tombstones. Both shells use this one.
// Takes ids, never paths. Errors come back as Problems without paths.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ResponseOf } from '../../shared/ipc/bridge'
import { success, type Problem, type Result } from '../../shared/lib/result'
import type { DataContext } from './dataContext'
import { deleteEngagement } from './deleteEngagement'
import { diskProblem } from './diskProblem'
import { emptyTrash } from './emptyTrash'
import { ENGAGEMENTS, TOMBSTONES, TRASH } from './engagementPaths'
import { createGenerationStore } from './generationStore'
import { listEngagements } from './listEngagements'
import { createManifestCache } from './manifestCache'
import type { ReadManifest } from './manifestFacts'
import { readEngagement } from './readEngagement'
import { removeTemporaries } from './removeTemporaries'
import { createSerialQueue } from './serialQueue'
import { undeleteEngagement } from './undeleteEngagement'
import { writeEngagement, type EngagementSaved, type EngagementWrite } from './writeEngagement'

export interface DataFolderOptions {
  readonly dir: string
  readonly readManifest: ReadManifest
  readonly clock: () => number
  readonly report: (problem: Problem) => void
}

export interface DataFolder {
  list(): Promise<Result<ResponseOf['engagements:list']>>
  /** `undefined` when there is no such engagement or it was deleted. */
  read(id: string): Promise<Result<Uint8Array | undefined>>
  write(write: EngagementWrite): Promise<Result<EngagementSaved>>
  delete(id: string): Promise<Result<Record<string, never>>>
  undelete(id: string): Promise<Result<Record<string, never>>>
  /** Waits for every write that has begun. */
  close(): Promise<void>
}

export async function createDataFolder(options: DataFolderOptions): Promise<DataFolder> {
  const { dir, readManifest, clock, report } = options
  const folders = [ENGAGEMENTS, TOMBSTONES, TRASH]
  for (const folder of folders) await mkdir(join(dir, folder), { recursive: true, mode: 0o700 })
  await removeTemporaries(dir, [ENGAGEMENTS, TOMBSTONES])
  await emptyTrash({ dir, nowMs: clock(), report })
  const manifests = createManifestCache(readManifest)
  const generations = createGenerationStore({ readManifest, manifests, clock })
  const context: DataContext = { dir, clock, readManifest, report, manifests, generations }
  const queue = createSerialQueue()
  const inTurn = <T>(id: string, work: () => Promise<Result<T>>) => queue.run(id, () => guarded(work))
  return {
    list: () => guarded(async () => success(await listEngagements(context))),
    read: (id) => inTurn(id, () => readEngagement(context, id)),
    write: (write) => inTurn(write.id, () => writeEngagement(context, write)),
    delete: (id) => inTurn(id, () => deleteEngagement(context, id)),
    undelete: (id) => inTurn(id, () => undeleteEngagement(context, id)),
    close: () => queue.idle(),
  }
}

async function guarded<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work()
  } catch (error) {
    return diskProblem(error)
  }
}
