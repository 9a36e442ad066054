// 「いまはいい」: a hint stays away as long as every card it hangs on carries that. A card that joins them brings it back.
import type { EngagementSnapshot } from '../../doc/engagementSnapshot'
import type { Hint } from './hint'

export function isSetAside(snapshot: EngagementSnapshot, { id, about }: Hint): boolean {
  return about.every((cardId) => snapshot.judgements.get(cardId)?.hintsSetAside.includes(id) ?? false)
}
