// Which 根拠 stand beside which card.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import type { Card } from '../model/cards'
import { compareAge } from '../rules/compareAge'

/** 根拠 without a place of their own stand in a stack at the right of the first card they support. */
export function factsBeside(
  snapshot: EngagementSnapshot,
  rowOf: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly Card[]> {
  const beside = new Map<string, Card[]>()
  const taken = new Set<string>()
  for (const link of [...snapshot.links.values()].sort(compareAge)) {
    const fact = snapshot.cards.get(link.from)
    if (
      link.kind !== 'supports' ||
      fact?.kind !== 'fact' ||
      fact.pos !== null ||
      taken.has(fact.id) ||
      !rowOf.has(link.to)
    )
      continue
    taken.add(fact.id)
    const stack = beside.get(link.to)
    if (stack === undefined) beside.set(link.to, [fact])
    else stack.push(fact)
  }
  return beside
}
