// A hint: something a facilitator may want to look at again (domain.md D.1 "Validation hints"). It names cards and a
// question waits for it in renderer/text; it is never a score, never blocks, and says nothing about who wrote the cards.

/** The more useful one first, when nothing else decides. H1 waits for the place of the 取組課題. */
export const HINT_IDS = [
  'aboutLeaders',
  'personOnly',
  'outsideOnly',
  'lackOfMeans',
  'rewordedSurface',
  'endsAtOnce',
  'veryDeep',
  'noEvidence',
  'onlyManagement',
  'onlyEmployees',
  'supportersWords',
  'allShallow',
  'manyRoots',
  'onlyLacking',
] as const
export type HintId = (typeof HINT_IDS)[number]

export interface Hint {
  readonly id: HintId
  /** The cards it hangs on: set aside for all of these, it is not shown again until another one joins them. */
  readonly about: readonly string[]
  /** The cards to look at. */
  readonly cardIds: readonly string[]
}
