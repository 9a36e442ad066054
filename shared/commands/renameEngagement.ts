// 表示名 of the 案件. The only thing a new one asks for; printed on paper, so it is in the shared document.
import { failure, type Result } from '../lib/result'
import type { CommandContext } from './commandContext'

export const MAX_NAME_LENGTH = 120

export function renameEngagement(context: CommandContext, name: string): Result<number> {
  const trimmed = name.replace(/\s+/g, ' ').trim()
  if (trimmed === '') return failure('engagement.nameEmpty')
  if (trimmed.length > MAX_NAME_LENGTH) return failure('engagement.nameTooLong', { max: MAX_NAME_LENGTH })
  return context.docs.change((writer) => writer.setMeta('shared', { name: trimmed }))
}
