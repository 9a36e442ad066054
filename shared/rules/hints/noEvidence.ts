// H5: a branch that went down two answers or more and stands on no 根拠 at all. Branches that run into one another are
// named once.
import type { Hint } from './hint'
import type { HintSource } from './hintSource'

const DEEP_ENOUGH = 2

export function noEvidence({ graph, branches, supported }: HintSource): readonly Hint[] {
  const named = new Set<string>()
  return branches.flatMap(({ top, below }): readonly Hint[] => {
    if (below.every(({ id }) => graph.depthOf(id) < DEEP_ENOUGH)) return []
    const cardIds = [top.id, ...below.map(({ id }) => id)]
    if (cardIds.some((id) => supported.has(id)) || below.every(({ id }) => named.has(id))) return []
    for (const { id } of below) named.add(id)
    return [{ id: 'noEvidence', about: [top.id], cardIds }]
  })
}
