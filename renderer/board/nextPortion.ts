// Coming near a large board brings hundreds of cards at once. They are handed to React Flow in portions, one per frame,
// so that no frame of a zoom is long; until then the far picture stands in for them.
export const PORTION = 36

export interface Portion {
  readonly ids: readonly string[]
  readonly isAll: boolean
}

/** The wanted ids that were there before, and at most one portion of new ones; the order stays that of `wanted`. */
export function nextPortion(wanted: readonly string[], before: ReadonlySet<string>): Portion {
  let room = PORTION
  const ids = wanted.filter((id) => before.has(id) || room-- > 0)
  return { ids, isAll: ids.length === wanted.length }
}
