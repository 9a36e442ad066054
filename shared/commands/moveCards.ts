// Puts cards where a hand let them go: all of them, or none when one may not cross the waterline.
import { success, type Result } from '../lib/result'
import type { Point } from '../lib/point'
import type { Card } from '../model/cards'
import { settleAtWaterline, type Settled } from '../rules/settleAtWaterline'
import { becomeKind } from './becomeKind'
import type { CommandContext } from './commandContext'

export interface CardMove {
  readonly cardId: string
  /** Top left corner, board units. */
  readonly pos: Point
  /** The middle of the card is above the waterline there. */
  readonly isInSky: boolean
}

/** `cutLinks`: a why that surfaces is cut from what it answered. Cards that vanished meanwhile are passed over. */
export function moveCards(
  context: CommandContext,
  moves: readonly CardMove[],
  { cutLinks = false }: { readonly cutLinks?: boolean } = {},
): Result<number> {
  const snapshot = context.docs.snapshot()
  const settled: { card: Card; pos: Point; settled: Settled }[] = []
  for (const { cardId, pos, isInSky } of moves) {
    const card = snapshot.cards.get(cardId)
    if (card === undefined) continue
    const outcome = settleAtWaterline(snapshot, card, { isInSky, cutLinks })
    if (!outcome.ok) return outcome
    settled.push({ card, pos, settled: outcome.value })
  }
  if (settled.length === 0) return success(0)
  return context.docs.change((writer) => {
    for (const { card, pos, settled: outcome } of settled) {
      for (const link of outcome.cut) writer.removeLink(link)
      writer.setCardFields(card, {
        ...(outcome.becomes === null ? {} : becomeKind(card, outcome.becomes)),
        pos: [Math.round(pos.x), Math.round(pos.y)],
      })
    }
  })
}
