// 渡す: an open 案件 as a file of its own, whole or only the documents that were asked for.
import { failure, success, type Result } from '../../../shared/lib/result'
import type { EncodeOptions } from './encodeDocs'
import type { EngagementSession } from './engagementSession'
import type { SessionEnvironment } from './sessionEnvironment'

export interface ExportedFile {
  /** A file name for a save dialog. */
  readonly suggestedName: string
  readonly bytes: Uint8Array
}

export async function exportEngagement(
  { bridge }: SessionEnvironment,
  session: EngagementSession,
  options: EncodeOptions = {},
): Promise<Result<ExportedFile>> {
  const suggestedName = `${fileNameOf(session.docs.snapshot().name) || session.id}.bansou`
  if (!session.readOnly) return success({ suggestedName, bytes: await session.encode(options) })
  // A newer version's file goes out as it is or not at all: we cannot tell what in it is private.
  if (options.only !== undefined) return failure('engagement.readOnly')
  const reply = await bridge.call('engagements:read', { id: session.id })
  if (!reply.ok) return reply
  return reply.value.bytes === undefined
    ? failure('engagement.notFound')
    : success({ suggestedName, bytes: reply.value.bytes })
}

/** Without what Windows or macOS refuses in a name. */
function fileNameOf(name: string): string {
  return name
    .replace(/[\\/:*?"<>|\u0000-\u001f]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80)
}
