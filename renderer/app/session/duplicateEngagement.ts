// A copy of an 案件 under another name: an 案件 of its own from then on, with every layer of the original.
import { renameEngagement } from '../../../shared/commands/renameEngagement'
import { createEngagementDocs } from '../../../shared/doc/engagementDocs'
import type { EngagementListing } from '../../../shared/ipc/bridge'
import { failure, success, type Result } from '../../../shared/lib/result'
import { documentBytes } from './documentBytes'
import { encodeDocs } from './encodeDocs'
import type { EngagementSession } from './engagementSession'
import type { SessionEnvironment } from './sessionEnvironment'

export async function duplicateEngagement(
  environment: SessionEnvironment,
  original: EngagementSession,
  newName: string,
): Promise<Result<EngagementListing>> {
  // What a newer version wrote can be shown, not written again.
  if (original.readOnly) return failure('engagement.readOnly')
  const { newId, now, bridge } = environment
  const copy = createEngagementDocs(newId())
  for (const [key, bytes] of documentBytes(original.docs)) copy.apply(key, bytes, 'storage')
  const named = renameEngagement({ ...original.context, docs: copy }, newName)
  const { name, cards } = copy.snapshot()
  const about = { id: copy.id, epoch: 1, lastSequence: 0, updatedAt: new Date(now()).toISOString() }
  const encoding = encodeDocs(environment, copy, about)
  copy.close()
  if (!named.ok) return named
  const reply = await bridge.call(
    'engagements:write',
    { id: about.id, reason: 'import', basedOn: [] },
    await encoding,
  )
  return reply.ok ? success({ ...about, name, cardCount: cards.size }) : reply
}
