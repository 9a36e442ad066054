// Remembers how the links of the map before this one ran. While somebody types, cards and links stand where they stood and
// nothing has to be routed anew. Knows one map only; paper, which lays every sheet once, has no use for it.
import type { EngagementSnapshot } from '../../doc/engagementSnapshot'
import type { Box } from '../box'
import type { LinkRoute } from './linkRoute'

type Routes = ReadonlyMap<string, LinkRoute>
type Boxes = ReadonlyMap<string, Box>

export interface RouteMemory {
  /** Null when a card or link came, went, moved, grew or changed its kind. */
  recall(snapshot: EngagementSnapshot, boxes: Boxes): Routes | null
  keep(snapshot: EngagementSnapshot, boxes: Boxes, routes: Routes): void
}

export function createRouteMemory(): RouteMemory {
  let kept: { readonly snapshot: EngagementSnapshot; readonly boxes: Boxes; readonly routes: Routes } | null =
    null
  return {
    recall(snapshot, boxes) {
      if (kept === null) return null
      const isSame =
        areSame(kept.boxes, boxes, isSameBox) &&
        areSame(kept.snapshot.links, snapshot.links, isSameLink) &&
        areSame(kept.snapshot.cards, snapshot.cards, isSameKind)
      return isSame ? kept.routes : null
    },
    keep(snapshot, boxes, routes) {
      kept = { snapshot, boxes, routes }
    },
  }
}

function areSame<T>(
  before: ReadonlyMap<string, T>,
  now: ReadonlyMap<string, T>,
  isSame: (before: T, now: T) => boolean,
): boolean {
  if (before.size !== now.size) return false
  for (const [id, value] of now) {
    const known = before.get(id)
    if (known === undefined || (known !== value && !isSame(known, value))) return false
  }
  return true
}

function isSameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}

function isSameLink(
  a: { readonly kind: string; readonly from: string; readonly to: string },
  b: { readonly kind: string; readonly from: string; readonly to: string },
): boolean {
  return a.kind === b.kind && a.from === b.from && a.to === b.to
}

function isSameKind(a: { readonly kind: string }, b: { readonly kind: string }): boolean {
  return a.kind === b.kind
}
