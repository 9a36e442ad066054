// 見立て: what supporters think of a card. Written in `internal` only, whatever layer the card is in.
import { failure, type Result } from '../lib/result'
import type { Confirmation } from '../model/judgement'
import type { Wall } from '../model/wall'
import type { CommandContext } from './commandContext'
import { checkText } from './checkText'

export interface JudgementChange {
  readonly walls?: readonly Wall[]
  readonly confirmation?: Confirmation | null
  /** 「本質かも？」 */
  readonly maybeEssential?: boolean
  readonly note?: string
}

export function judgeCard(context: CommandContext, cardId: string, change: JudgementChange): Result<number> {
  if (!context.docs.snapshot().cards.has(cardId)) return failure('card.gone')
  const note = checkText(change.note ?? '')
  if (!note.ok) return note
  return context.docs.change((writer) =>
    writer.setJudgement(cardId, {
      ...(change.walls === undefined ? {} : { walls: [...change.walls] }),
      ...(change.confirmation === undefined ? {} : { confirmation: change.confirmation ?? undefined }),
      ...(change.maybeEssential === undefined ? {} : { maybeEssential: change.maybeEssential || undefined }),
      ...(change.note === undefined ? {} : { note: note.value === '' ? undefined : note.value }),
    }),
  )
}
