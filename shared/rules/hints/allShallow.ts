// H9, first half: three answers or more, and none is followed by another. Not every card is worth a dive (domain.md D.1), so
// this speaks about the map as a whole and is silent as soon as one thread goes further.
import type { Hint } from './hint'
import type { HintSource } from './hintSource'

const LEAST_ANSWERS = 3

export function allShallow({ graph, branches, answers, looped }: HintSource): readonly Hint[] {
  const hanging = answers.filter(({ id }) => graph.parentsOf(id).length > 0)
  const goesOn = hanging.some(({ id, kind }) => kind === 'root' || graph.depthOf(id) > 1 || looped.has(id))
  if (hanging.length < LEAST_ANSWERS || goesOn) return []
  const about = branches.filter(({ below }) => below.length > 0).map(({ top }) => top.id)
  return about.length === 0 ? [] : [{ id: 'allShallow', about, cardIds: hanging.map(({ id }) => id) }]
}
