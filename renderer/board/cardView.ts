// What a card shows besides its own fields: how many facts carry it, how many threads meet in it, the supporters' guess.
// The same value comes back while nothing visible changed, so an unchanged card is not drawn again.
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import { cardSize, type CardSize } from '../../shared/layout/cardSize'
import type { Card } from '../../shared/model/cards'
import { sheetVoice } from '../../shared/model/sheetVoice'
import type { Voice } from '../../shared/model/voice'
import { icebergGraph } from '../../shared/rules/icebergGraph'
import { isCandidate } from '../../shared/rules/isCandidate'

export interface CardView {
  readonly card: Card
  readonly size: CardSize
  readonly factCount: number
  readonly parentCount: number
  /** Whose one-person sheet it stands on. */
  readonly sheetOf: Voice | null
  /** The supporters' guess, while nobody has named the card. */
  readonly maybeEssential: boolean
}

const latest = new WeakMap<Card, CardView>()

export function cardView(card: Card, marks: Omit<CardView, 'card' | 'size'>): CardView {
  const known = latest.get(card)
  if (
    known !== undefined &&
    known.factCount === marks.factCount &&
    known.parentCount === marks.parentCount &&
    known.sheetOf === marks.sheetOf &&
    known.maybeEssential === marks.maybeEssential
  )
    return known
  const view = { card, size: cardSize(card), ...marks }
  latest.set(card, view)
  return view
}

/** Views on demand: a board of thousands shows a few dozen. */
export function cardViews(snapshot: EngagementSnapshot): (cardId: string) => CardView | null {
  const graph = icebergGraph(snapshot)
  const facts = new Map<string, number>()
  for (const link of snapshot.links.values())
    if (link.kind === 'supports') facts.set(link.to, (facts.get(link.to) ?? 0) + 1)
  return (cardId) => {
    const card = snapshot.cards.get(cardId)
    if (card === undefined) return null
    return cardView(card, {
      factCount: facts.get(cardId) ?? 0,
      parentCount: graph.parentsOf(cardId).length,
      sheetOf: sheetVoice(snapshot.persons, card.docKey),
      maybeEssential: isCandidate(card, snapshot.judgements.get(cardId)),
    })
  }
}
