// 見立て: what supporters think of a card. Written in `internal` only, whatever layer the card is in.
import type { DocumentWriter } from '../doc/documentWriter'
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
  /** Typing a note: the number of the change it began with; one stretch of typing is one undo step. */
  readonly continues?: number
}

export function judgeCard(context: CommandContext, cardId: string, change: JudgementChange): Result<number> {
  if (!context.docs.snapshot().cards.has(cardId)) return failure('card.gone')
  const note = checkText(change.note ?? '')
  if (!note.ok) return note
  const write = (writer: DocumentWriter): void =>
    writer.setJudgement(cardId, {
      ...(change.walls === undefined ? {} : { walls: [...change.walls] }),
      ...(change.confirmation === undefined ? {} : { confirmation: change.confirmation ?? undefined }),
      ...(change.maybeEssential === undefined ? {} : { maybeEssential: change.maybeEssential || undefined }),
      ...(change.note === undefined ? {} : { note: note.value === '' ? undefined : note.value }),
    })
  return context.docs.change(write, change.continues === undefined ? {} : { continues: change.continues })
}
