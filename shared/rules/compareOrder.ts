// The one order of siblings: fractional index, then id, so that all peers list them alike.
import type { Card } from '../model/cards'

export function compareOrder(a: Card, b: Card): number {
  return compareText(a.order, b.order) || compareText(a.id, b.id)
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
