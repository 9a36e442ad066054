// 整列: gives cards back to the layout. Pinned cards stay; nothing else about a card changes.
import type { Result } from '../lib/result'
import type { CommandContext } from './commandContext'

/** `cardIds` limits it to a selection; without it the whole map is tidied. */
export function tidyCards(context: CommandContext, cardIds?: ReadonlySet<string>): Result<number> {
  const cards = [...context.docs.snapshot().cards.values()].filter(
    (card) =>
      card.pos !== null &&
      !card.pinned &&
      card.kind !== 'unknown' &&
      (cardIds === undefined || cardIds.has(card.id)),
  )
  return context.docs.change((writer) => {
    for (const card of cards) writer.setCardFields(card, { pos: undefined })
  })
}
