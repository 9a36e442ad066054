// H4: a 裏課題 in nearly the words of a 表課題 above it or paired with it: 「売上が上がらない」→「売上を上げる力がない」.
import type { Card } from '../../model/cards'
import type { Hint } from './hint'
import type { HintSource } from './hintSource'
import { likeness } from './likeness'
import { plainWords } from './plainWords'

const ALIKE = 0.7

export function rewordedSurface({ snapshot, roots, branches }: HintSource): readonly Hint[] {
  const surfacesOf = new Map<string, Set<Card>>(roots.map(({ id }) => [id, new Set()]))
  for (const { top, below } of branches) for (const { id } of below) surfacesOf.get(id)?.add(top)
  for (const { kind, from, to } of snapshot.links.values()) {
    const surface = kind === 'pair' ? snapshot.cards.get(from) : undefined
    if (surface !== undefined) surfacesOf.get(to)?.add(surface)
  }
  return roots.flatMap((root): readonly Hint[] => {
    const words = plainWords(root)
    const alike = [...(surfacesOf.get(root.id) ?? [])].find(
      (surface) => likeness(plainWords(surface), words) >= ALIKE,
    )
    return alike === undefined
      ? []
      : [{ id: 'rewordedSurface', about: [root.id], cardIds: [root.id, alike.id] }]
  })
}
