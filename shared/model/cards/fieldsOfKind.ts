// Which stored fields belong to one kind of card alone. A card that becomes another kind leaves them behind: a word nobody
// sees on it any more must not travel with it into a more open layer.
import type { CardKind, KnownCardKind } from '.'

export const FIELDS_OF_KIND = {
  note: [],
  surface: ['area'],
  why: [],
  root: ['ownerWords', 'viewpoint'],
  fact: [],
  heading: [],
} as const satisfies Record<KnownCardKind, readonly string[]>

/** Fields that a card of this kind does not have. Of an unknown kind nothing is known, so nothing is foreign to it. */
export function fieldsForeignTo(kind: CardKind): readonly string[] {
  if (kind === 'unknown') return []
  const own: readonly string[] = FIELDS_OF_KIND[kind]
  return Object.values(FIELDS_OF_KIND)
    .flat()
    .filter((field) => !own.includes(field))
}
