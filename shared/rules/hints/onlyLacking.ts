// H7: every wall supporters see is 足りない, the one that comes last (P-11). One card alone says nothing yet.
import type { Hint } from './hint'
import type { HintSource } from './hintSource'

const LEAST_CARDS = 2

export function onlyLacking({ snapshot }: HintSource): readonly Hint[] {
  const judged = [...snapshot.judgements.values()].filter(
    ({ cardId, walls }) => walls.length > 0 && snapshot.cards.has(cardId),
  )
  if (judged.length < LEAST_CARDS) return []
  if (judged.some(({ walls }) => walls.some((wall) => wall !== 'lacking'))) return []
  const cardIds = judged.map(({ cardId }) => cardId)
  return [{ id: 'onlyLacking', about: cardIds, cardIds }]
}
