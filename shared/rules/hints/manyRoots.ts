// More than three 裏課題 (domain.md D.1: 0 to 3; one is not the aim, P-04).
import type { Hint } from './hint'
import type { HintSource } from './hintSource'

const MOST_ROOTS = 3

export function manyRoots({ roots }: HintSource): readonly Hint[] {
  const cardIds = roots.map(({ id }) => id)
  return cardIds.length > MOST_ROOTS ? [{ id: 'manyRoots', about: cardIds, cardIds }] : []
}
