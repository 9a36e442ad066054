// Changes the words of a card by the smallest replacement, so that two people may type in the same card.
import { failure, type Result } from '../lib/result'
import type { CommandContext } from './commandContext'
import { checkText } from './checkText'

/** `continues`: the number of the change this typing began with; one stretch of typing is one undo step. */
export function setCardText(
  context: CommandContext,
  {
    cardId,
    text,
    continues,
  }: { readonly cardId: string; readonly text: string; readonly continues?: number },
): Result<number> {
  const card = context.docs.snapshot().cards.get(cardId)
  if (card === undefined) return failure('card.gone')
  if (card.kind === 'unknown') return failure('card.unknownKind')
  const checked = checkText(text)
  if (!checked.ok) return checked
  return context.docs.change(
    (writer) => writer.setCardText(card, checked.value),
    continues === undefined ? {} : { continues },
  )
}
