// つなぐ先を選ぶ: which cards this one can be linked to, and why not the others. The keyboard's way to draw a link.
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import type { Problem } from '../../shared/lib/result'
import type { Card } from '../../shared/model/cards'
import { canLink, type WantedLink } from '../../shared/rules/canLink'
import { createFinder } from '../outline/createFinder'

/** How the chosen card stands to this one. `answer` and `cause` are the two ends of a why. */
export const RELATIONS = ['answer', 'cause', 'loop', 'supports', 'pair'] as const
export type Relation = (typeof RELATIONS)[number]

export interface LinkChoice {
  readonly card: Card
  readonly wanted: WantedLink
  /** Null: it can be linked. `link.ring` can too, as 悪循環. */
  readonly refusal: Problem | null
}

/** The relations that can mean anything for this kind of card, the likeliest first. */
export function relationsFor(card: Card): readonly Relation[] {
  switch (card.kind) {
    case 'surface':
      return ['answer', 'supports', 'pair']
    case 'why':
      return ['answer', 'cause', 'loop', 'supports']
    case 'root':
      return ['cause', 'pair', 'supports']
    case 'note':
      return ['cause', 'supports']
    case 'fact':
      return ['supports']
    default:
      return []
  }
}

/** Allowed ones first, each part in the order of the cards. `query` finds every wording of a card, as in the outline. */
export function linkChoices(
  snapshot: EngagementSnapshot,
  cardId: string,
  { relation, query }: { readonly relation: Relation; readonly query: string },
): readonly LinkChoice[] {
  const isFound = createFinder(query)
  const choices: LinkChoice[] = []
  for (const card of snapshot.cards.values()) {
    if (card.id === cardId || card.text === '' || card.kind === 'heading') continue
    if (isFound?.(card) === false) continue
    const wanted = wantedFor(relation, cardId, card.id)
    const allowed = canLink(snapshot, wanted)
    const isRing = !allowed.ok && allowed.error.code === 'link.ring'
    choices.push({ card, wanted, refusal: allowed.ok || isRing ? null : allowed.error })
  }
  return choices.sort((a, b) => Number(a.refusal !== null) - Number(b.refusal !== null))
}

function wantedFor(relation: Relation, cardId: string, otherId: string): WantedLink {
  if (relation === 'answer') return { kind: 'why', from: cardId, to: otherId }
  if (relation === 'cause') return { kind: 'why', from: otherId, to: cardId }
  return { kind: relation, from: cardId, to: otherId }
}
