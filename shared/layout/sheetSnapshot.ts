// A part of an 案件 as a snapshot of its own, for one sheet of paper: the named cards and the links between them.
// Places given by hand are left behind: a part is laid out afresh, or it would be mostly holes.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import type { Card } from '../model/cards'
import type { Link } from '../model/link'

export function sheetSnapshot(
  snapshot: EngagementSnapshot,
  cardIds: Iterable<string>,
  links: Iterable<Link> = snapshot.links.values(),
): EngagementSnapshot {
  const cards = new Map<string, Card>()
  for (const id of cardIds) {
    const card = snapshot.cards.get(id)
    if (card !== undefined) cards.set(id, card.pos === null ? card : unplaced(card))
  }
  const between = new Map<string, Link>()
  for (const link of links) if (cards.has(link.from) && cards.has(link.to)) between.set(link.id, link)
  return { ...snapshot, cards, links: between }
}

const unplacedCards = new WeakMap<Card, Card>()

/** One copy per card, so that what was measured stays measured. */
function unplaced(card: Card): Card {
  let copy = unplacedCards.get(card)
  if (copy === undefined) unplacedCards.set(card, (copy = { ...card, pos: null }))
  return copy
}
