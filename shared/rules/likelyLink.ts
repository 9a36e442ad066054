// Which link a hand most likely means when it joins two cards without saying its kind.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import type { LinkKind } from '../model/link'

/** 根拠 supports, 表課題 and 裏課題 make a pair when no thread is meant, everything else is それはなぜ？ */
export function likelyLink(snapshot: EngagementSnapshot, fromId: string, toId: string): LinkKind {
  const [from, to] = [snapshot.cards.get(fromId)?.kind, snapshot.cards.get(toId)?.kind]
  if (from === 'fact' || to === 'fact') return 'supports'
  if (from === 'root' && to === 'surface') return 'pair'
  return 'why'
}
