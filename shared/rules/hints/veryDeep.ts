// H9, second half: a thread of six answers or more. Five whys are no rule here (P-01); reading it backwards may help.
import type { Hint } from './hint'
import type { HintSource } from './hintSource'

const VERY_DEEP = 6

export function veryDeep({ graph, answers }: HintSource): readonly Hint[] {
  return answers
    .filter(({ id }) => graph.depthOf(id) >= VERY_DEEP && graph.childrenOf(id).length === 0)
    .map(({ id }) => ({ id: 'veryDeep', about: [id], cardIds: [id] }))
}
