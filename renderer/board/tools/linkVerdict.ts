// What pulling a link to a card would do, said before the hand lets go.
import type { Problem } from '../../../shared/lib/result'
import type { EngagementSnapshot } from '../../../shared/doc/engagementSnapshot'
import type { LinkKind } from '../../../shared/model/link'
import { canLink } from '../../../shared/rules/canLink'
import { likelyLink } from '../../../shared/rules/likelyLink'

export type LinkVerdict =
  | { readonly says: 'allowed'; readonly kind: LinkKind }
  | { readonly says: 'refused'; readonly problem: Problem }

/** A ring is not refused: the place offers to draw it as 悪循環. */
export function linkVerdict(snapshot: EngagementSnapshot, from: string, to: string): LinkVerdict {
  const kind = likelyLink(snapshot, from, to)
  const allowed = canLink(snapshot, { kind, from, to })
  if (allowed.ok) return { says: 'allowed', kind }
  if (allowed.error.code === 'link.ring' && canLink(snapshot, { kind: 'loop', from, to }).ok)
    return { says: 'allowed', kind: 'loop' }
  return { says: 'refused', problem: allowed.error }
}
