// `engagements:*`: the files in DATA. Ids were checked by the channel's payload; the folder does the rest.
import { shellFailure } from '../../shared/ipc/shellFailure'
import { success, type Result } from '../../shared/lib/result'
import type { DataFolder } from '../files/createDataFolder'
import { sha256Of } from '../files/sha256Of'
import type { HandlersOf } from './handlers'

export function createEngagementHandlers(data: DataFolder): HandlersOf<'engagements'> {
  return {
    'engagements:list': async () => asReply(await data.list()),
    'engagements:read': async ({ id }) => {
      const bytes = await data.read(id)
      if (!bytes.ok) return bytes
      if (bytes.value === undefined) return success({ value: { found: false, sha256: null } })
      return success({ value: { found: true, sha256: sha256Of(bytes.value) }, bytes: bytes.value })
    },
    'engagements:write': async ({ id, reason, basedOn }, bytes) => {
      if (bytes === undefined) return shellFailure('request.malformed')
      return asReply(await data.write({ id, reason, basedOn, bytes }))
    },
    'engagements:delete': async ({ id }) => asReply(await data.delete(id)),
    'engagements:undelete': async ({ id }) => asReply(await data.undelete(id)),
  }
}

function asReply<T>(result: Result<T>): Result<{ readonly value: T }> {
  return result.ok ? success({ value: result.value }) : result
}
