// A new 案件, safe in the database before anybody types into it. When DATA cannot be written just now, it exists on
// this device and the next file write brings it there.
import { renameEngagement } from '../../../shared/commands/renameEngagement'
import { createEngagementDocs, type EngagementDocs } from '../../../shared/doc/engagementDocs'
import type { EngagementListing } from '../../../shared/ipc/bridge'
import { success, type Result } from '../../../shared/lib/result'
import { storeDocuments } from '../../storage/storeDocuments'
import { documentBytes } from './documentBytes'
import { createKnownFiles } from './knownFiles'
import type { SessionEnvironment } from './sessionEnvironment'
import { writeDataFile } from './writeDataFile'

export async function createEngagement(
  environment: SessionEnvironment,
  name: string,
): Promise<Result<EngagementListing>> {
  const docs = createEngagementDocs(environment.newId())
  const made = fill(environment, docs, name)
  const outcome = made.ok ? await store(environment, docs) : made
  docs.close()
  return outcome
}

function fill({ newId, now }: SessionEnvironment, docs: EngagementDocs, name: string): Result<number> {
  for (const key of ['shared', 'internal'] as const) docs.open(key)
  const named = renameEngagement({ docs, newId, now, typingElsewhere: () => new Set() }, name)
  return named.ok ? docs.change((writer) => writer.setMeta('shared', { createdAt: now() })) : named
}

async function store(
  environment: SessionEnvironment,
  docs: EngagementDocs,
): Promise<Result<EngagementListing>> {
  const listing = {
    id: docs.id,
    name: docs.snapshot().name,
    updatedAt: new Date(environment.now()).toISOString(),
    cardCount: 0,
    epoch: 1,
  }
  const record = { ...listing, lastSequence: 1, fileSequence: 0 }
  const stored = await storeDocuments(environment.db, record, documentBytes(docs), 'merge')
  const written = await writeDataFile(environment, docs, {
    about: record,
    reason: 'autosave',
    knownFiles: createKnownFiles(null),
  })
  return stored.ok || written.ok ? success(listing) : stored
}
