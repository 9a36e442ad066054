// What stands at the other ends of the lines that must be cut when a card becomes another kind: told before it is done.
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import type { KnownCardKind } from '../../shared/model/cards'
import { cardWordings } from '../../shared/model/cardWordings'
import { linksAgainst } from '../../shared/rules/settleAtWaterline'

export function cutEnds(
  snapshot: EngagementSnapshot,
  cardId: string,
  kind: KnownCardKind,
): readonly string[] {
  const card = snapshot.cards.get(cardId)
  if (card === undefined) return []
  return linksAgainst(snapshot, card, kind).flatMap(({ from, to }) => {
    const other = snapshot.cards.get(from === cardId ? to : from)
    const { lead } = other === undefined ? { lead: '' } : cardWordings(other)
    return lead === '' ? [] : [lead]
  })
}
