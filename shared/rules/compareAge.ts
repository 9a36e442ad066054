// Older links first, then by id: which of two links was there first is the same for every peer.
import type { Link } from '../model/link'
import { compareText } from './compareOrder'

export function compareAge(a: Link, b: Link): number {
  return (a.createdAt ?? 0) - (b.createdAt ?? 0) || compareText(a.id, b.id)
}
