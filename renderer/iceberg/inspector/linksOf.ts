// The links at one card, each with the card at its other end, in the order a thread is read: what it answers, what
// answers it, then everything else; each in the order they were drawn.
import type { EngagementSnapshot } from '../../../shared/doc/engagementSnapshot'
import type { Card } from '../../../shared/model/cards'
import type { Link } from '../../../shared/model/link'
import { compareAge } from '../../../shared/rules/compareAge'

export interface LinkedOther {
  readonly link: Link
  readonly other: Card
  /** The link leaves the card that was asked about. */
  readonly leaves: boolean
}

export function linksOf(snapshot: EngagementSnapshot, cardId: string): readonly LinkedOther[] {
  return [...snapshot.links.values()]
    .flatMap((link): LinkedOther[] => {
      const leaves = link.from === cardId
      if (!leaves && link.to !== cardId) return []
      const other = snapshot.cards.get(leaves ? link.to : link.from)
      return other === undefined ? [] : [{ link, other, leaves }]
    })
    .sort((a, b) => rank(a) - rank(b) || compareAge(a.link, b.link))
}

function rank({ link, leaves }: LinkedOther): number {
  if (link.kind !== 'why') return 2
  return leaves ? 1 : 0
}
