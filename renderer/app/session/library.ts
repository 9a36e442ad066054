// All 案件 of this DATA folder: list, make, open, copy, rename, delete, take in, give out. Everything that has to be read
// or changed in an 案件 goes through its session, so an open one and a closed one behave alike.
import { renameEngagement } from '../../../shared/commands/renameEngagement'
import type { EngagementListing } from '../../../shared/ipc/bridge'
import { success, type Result } from '../../../shared/lib/result'
import type { LayerName } from '../../../shared/model/layer'
import type { Person } from '../../../shared/model/person'
import { createEngagement } from './createEngagement'
import { deleteEngagement } from './deleteEngagement'
import { duplicateEngagement } from './duplicateEngagement'
import type { EncodeOptions } from './encodeDocs'
import type { EngagementSession } from './engagementSession'
import { exportEngagement, type ExportedFile } from './exportEngagement'
import { importEngagement, type ImportedFile } from './importEngagement'
import { listEngagements } from './listEngagements'
import { createOpenSessions } from './openSessions'
import type { SessionEnvironment } from './sessionEnvironment'

interface Called {
  readonly name: string
  readonly caseNumber: string
}

export interface Library {
  list(): Promise<Result<readonly EngagementListing[]>>
  create(request: { readonly name: string }): Promise<Result<EngagementListing>>
  /** Fails with `engagement.openElsewhere` when another window has it. */
  open(id: string): Promise<Result<EngagementSession>>
  takeOver(id: string): Promise<Result<EngagementSession>>
  duplicate(id: string, newName: string): Promise<Result<EngagementListing>>
  /** 案件番号 stays as it is when not told. Answers with what it was called before. */
  rename(id: string, name: string, caseNumber?: string): Promise<Result<Called>>
  delete(id: string): Promise<Result<null>>
  undelete(id: string): Promise<Result<null>>
  importBytes(file: ImportedFile, layer?: LayerName): Promise<Result<EngagementListing>>
  /** Those who have a one-person sheet in it. */
  persons(id: string): Promise<Result<readonly Person[]>>
  exportBytes(id: string, options?: EncodeOptions): Promise<Result<ExportedFile>>
}

export function createLibrary(environment: SessionEnvironment): Library {
  const sessions = createOpenSessions(environment)
  const exportBytes = (id: string, options?: EncodeOptions): Promise<Result<ExportedFile>> =>
    sessions.use(id, (session) => exportEngagement(environment, session, options))

  return {
    async list() {
      const list = await listEngagements(environment)
      return list.ok ? success(list.value.items) : list
    },
    create: ({ name }) => createEngagement(environment, name),
    open: (id) => sessions.open(id),
    takeOver: (id) => sessions.takeOver(id),
    duplicate: (id, newName) =>
      sessions.use(id, (session) => duplicateEngagement(environment, session, newName)),
    rename: (id, name, caseNumber) =>
      sessions.use(id, async (session) => {
        const { name: nameBefore, caseNumber: numberBefore } = session.docs.snapshot()
        const renamed = renameEngagement(session.context, name, caseNumber)
        if (!renamed.ok) return renamed
        const stored = await session.flush()
        return stored.ok ? success({ name: nameBefore, caseNumber: numberBefore }) : stored
      }),
    async delete(id) {
      const closed = await sessions.close(id)
      return sessions.isOpen(id) ? closed : deleteEngagement(environment, id)
    },
    async undelete(id) {
      const reply = await environment.bridge.call('engagements:undelete', { id })
      return reply.ok ? success(null) : reply
    },
    importBytes: (file, layer = 'shared') => importEngagement(environment, file, layer),
    persons: (id) => sessions.use(id, (session) => Promise.resolve(success(session.docs.snapshot().persons))),
    exportBytes,
  }
}
