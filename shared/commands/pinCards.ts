// 動かさない: 整列 leaves these cards where they are. A card that stood where the layout put it is fixed right there.
import type { Result } from '../lib/result'
import type { Point } from '../lib/point'
import type { CommandContext } from './commandContext'

/** `standsAt`: where each card is drawn now. */
export function pinCards(
  context: CommandContext,
  cards: readonly { readonly cardId: string; readonly standsAt: Point }[],
  { pinned }: { readonly pinned: boolean },
): Result<number> {
  const snapshot = context.docs.snapshot()
  return context.docs.change((writer) => {
    for (const { cardId, standsAt } of cards) {
      const card = snapshot.cards.get(cardId)
      if (card === undefined) continue
      if (pinned)
        writer.setCardFields(card, { pinned: true, pos: [Math.round(standsAt.x), Math.round(standsAt.y)] })
      else writer.setCardFields(card, { pinned: undefined })
    }
  })
}
