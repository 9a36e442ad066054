// What is left of hints that were found a moment ago: not those set aside, not those about cards that are gone, and for the room
// not those about cards that were taken back since. The first one is the one to show.
import type { EngagementSnapshot } from '../../../shared/doc/engagementSnapshot'
import type { Hint } from '../../../shared/rules/hints/hint'
import { isSetAside } from '../../../shared/rules/hints/isSetAside'
import { rankHints } from '../../../shared/rules/hints/rankHints'
import type { HintAudience } from './hintsFor'

export interface FoundHints {
  readonly audience: HintAudience
  readonly hints: readonly Hint[]
}

export interface HintMoment {
  readonly audience: HintAudience
  readonly selection: ReadonlySet<string>
}

/** `found`: null before anything was looked for. What was found for others is never shown. */
export function shownHints(
  view: EngagementSnapshot,
  found: FoundHints | null,
  { audience, selection }: HintMoment,
): readonly Hint[] {
  if (found === null || found.audience !== audience) return []
  const mayBeSeen = (cardId: string): boolean => {
    const card = view.cards.get(cardId)
    return card !== undefined && (audience === 'team' || card.layer === 'shared')
  }
  const left = found.hints.filter(
    (hint) => [...hint.about, ...hint.cardIds].every(mayBeSeen) && !isSetAside(view, hint),
  )
  return rankHints(view, left, selection)
}
