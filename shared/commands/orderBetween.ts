// A place between two siblings. Orders from a file or an older peer may be damaged or equal: then the place after wins.
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

export function orderBetween(before: string | null, after: string | null): string {
  return ordersBetween(before, after, 1)[0] ?? ''
}

/** A run of places between two siblings; their length grows with the logarithm of the count, not with the count. */
export function ordersBetween(before: string | null, after: string | null, count: number): readonly string[] {
  const low = usable(before)
  const high = usable(after)
  return generateNKeysBetween(low, low !== null && high !== null && low >= high ? null : high, count)
}

function usable(order: string | null): string | null {
  if (order === null || order === '') return null
  try {
    generateKeyBetween(order, null)
    return order
  } catch {
    return null
  }
}
