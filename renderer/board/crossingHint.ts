// What a card becomes when it is let go where it is being held: said while dragging, before anything changes.
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import type { Box } from '../../shared/layout/box'
import { settleAtWaterline } from '../../shared/rules/settleAtWaterline'

export type CrossingHint =
  | { readonly says: 'becomes'; readonly kind: 'surface' | 'why' }
  | { readonly says: 'refused'; readonly code: string }

/** The middle of a card decides on which side of the water it is. */
export function isInSky({ y, height }: Pick<Box, 'y' | 'height'>): boolean {
  return y + height / 2 < 0
}

export function crossingHint(snapshot: EngagementSnapshot, cardId: string, held: Box): CrossingHint | null {
  const card = snapshot.cards.get(cardId)
  if (card === undefined) return null
  const settled = settleAtWaterline(snapshot, card, { isInSky: isInSky(held), cutLinks: false })
  if (!settled.ok) return { says: 'refused', code: settled.error.code }
  return settled.value.becomes === null ? null : { says: 'becomes', kind: settled.value.becomes }
}
