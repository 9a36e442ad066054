// A place between two siblings. Orders from a file or an older peer may be damaged or equal: then the place after wins.
import { generateKeyBetween } from 'fractional-indexing'

export function orderBetween(before: string | null, after: string | null): string {
  const low = usable(before)
  const high = usable(after)
  return low !== null && high !== null && low >= high
    ? generateKeyBetween(low, null)
    : generateKeyBetween(low, high)
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
