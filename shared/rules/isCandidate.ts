// 「本質かも？」 is a guess of the supporters. Once the person concerned has named the card, the guess is not shown on it any
// more (P-02); what was judged stays in `internal`.
import type { Card } from '../model/cards'
import type { Judgement } from '../model/judgement'

export function isCandidate(card: Card, judgement: Judgement | undefined): boolean {
  const isNamed = card.kind === 'root' && card.ownerWords !== ''
  return judgement?.maybeEssential === true && !isNamed
}
