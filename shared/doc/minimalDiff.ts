// The smallest single replacement that turns one string into another, never cutting a surrogate pair.
// One replacement per commit is enough: an open editor commits at least once a second.
export interface Replacement {
  readonly at: number
  readonly remove: number
  readonly insert: string
}

export function minimalDiff(before: string, after: string): Replacement | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let end = 0
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end++
  if (start > 0 && isHighSurrogate(before.charCodeAt(start - 1))) start--
  if (end > 0 && isLowSurrogate(before.charCodeAt(before.length - end))) end--
  return { at: start, remove: before.length - end - start, insert: after.slice(start, after.length - end) }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
