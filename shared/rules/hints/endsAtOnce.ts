// H9, first half: a 裏課題 hangs directly under its 表課題, with no answer in between. A pair is no thread and is left alone.
import type { Hint } from './hint'
import type { HintSource } from './hintSource'

export function endsAtOnce({ snapshot, graph, roots }: HintSource): readonly Hint[] {
  return roots.flatMap(({ id }): readonly Hint[] => {
    const parents = graph.parentsOf(id)
    const isAtOnce = parents.length > 0 && parents.every((parent) => kindOf(parent) === 'surface')
    return isAtOnce ? [{ id: 'endsAtOnce', about: [id], cardIds: [id, ...parents] }] : []
  })

  function kindOf(id: string): string | undefined {
    return snapshot.cards.get(id)?.kind
  }
}
