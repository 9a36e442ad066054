// 本人の言葉 of a 裏課題: how the owner says it himself. Emptying it takes the name 本質的課題 away again.
import { failure, type Result } from '../lib/result'
import type { CommandContext } from './commandContext'
import { checkText } from './checkText'

export function setOwnerWords(
  context: CommandContext,
  {
    cardId,
    ownerWords,
    continues,
  }: { readonly cardId: string; readonly ownerWords: string; readonly continues?: number },
): Result<number> {
  const card = context.docs.snapshot().cards.get(cardId)
  if (card === undefined) return failure('card.gone')
  if (card.kind !== 'root') return failure('root.onlyRoot')
  const checked = checkText(ownerWords.trim())
  if (!checked.ok) return checked
  return context.docs.change(
    (writer) => writer.setCardFields(card, { ownerWords: checked.value }),
    continues === undefined ? {} : { continues },
  )
}
