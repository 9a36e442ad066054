// H6: a branch of three cards or more of which four in five are the supporters' own words. A card whose 立場 nobody has
// said does not count as theirs.
import type { Hint } from './hint'
import type { HintSource } from './hintSource'

const LEAST_CARDS = 3
const MOST = 0.8

export function supportersWords({ branches }: HintSource): readonly Hint[] {
  const named = new Set<string>()
  return branches.flatMap(({ top, below }): readonly Hint[] => {
    const cards = [top, ...below]
    const theirs = cards.filter(({ voice }) => voice === 'supporter')
    if (cards.length < LEAST_CARDS || theirs.length / cards.length < MOST) return []
    if (below.every(({ id }) => named.has(id))) return []
    for (const { id } of below) named.add(id)
    return [{ id: 'supportersWords', about: [top.id], cardIds: cards.map(({ id }) => id) }]
  })
}
