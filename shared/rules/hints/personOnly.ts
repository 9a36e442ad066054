// Facilitation rule: a thread that ends in no more than who (「若手が」). Who that is, the question deck knows to hear; it is
// handed in. An answer that was followed by another is past that point.
import type { Hint } from './hint'
import type { HintSource } from './hintSource'

export function personOnly(
  { graph, answers }: HintSource,
  namesOnlyPerson: (text: string) => boolean,
): readonly Hint[] {
  return answers
    .filter(({ id, text }) => graph.childrenOf(id).length === 0 && namesOnlyPerson(text))
    .map(({ id }) => ({ id: 'personOnly', about: [id], cardIds: [id] }))
}
