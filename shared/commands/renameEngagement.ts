// 表示名 and 案件番号 of the 案件, in one step. Both are printed on paper, so they are in the shared document.
import { failure, type Result } from '../lib/result'
import type { CommandContext } from './commandContext'

export const MAX_NAME_LENGTH = 120
export const MAX_CASE_NUMBER_LENGTH = 40

/** 案件番号 stays as it is when not told; '' takes it away. */
export function renameEngagement(context: CommandContext, name: string, caseNumber?: string): Result<number> {
  const title = inOneLine(name)
  if (title === '') return failure('engagement.nameEmpty')
  if (tooManyIn(title, MAX_NAME_LENGTH) > 0)
    return failure('engagement.nameTooLong', { max: MAX_NAME_LENGTH })
  const number = caseNumber === undefined ? undefined : inOneLine(caseNumber)
  if (number !== undefined && tooManyIn(number, MAX_CASE_NUMBER_LENGTH) > 0)
    return failure('engagement.caseNumberTooLong', { max: MAX_CASE_NUMBER_LENGTH })
  // An empty number is a field taken away: undefined deletes it.
  const fields = number === undefined ? {} : { caseNumber: number === '' ? undefined : number }
  return context.docs.change((writer) => writer.setMeta('shared', { name: title, ...fields }))
}

/** How many characters would have to go, counted as it would be written; a rare kanji is one, as everywhere. */
export function tooManyIn(text: string, max: number): number {
  return Math.max(0, [...inOneLine(text)].length - max)
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
