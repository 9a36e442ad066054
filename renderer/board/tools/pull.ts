// The states of pulling a link from the handle of a card: pressed, then pulled once the hand has moved far enough.
// Pure; the hook beside it feeds it with the pointer.
import type { Point } from '../../../shared/lib/point'

export interface Pull {
  readonly from: string
  /** On the screen, where the handle was pressed. */
  readonly pressedAt: Point
  readonly isPulling: boolean
  /** On the board. */
  readonly at: Point
  /** The card under the pointer, never the one the link comes from. */
  readonly over: string | null
}

const THRESHOLD_PX = 5

export function pressHandle(from: string, pressedAt: Point, at: Point): Pull {
  return { from, pressedAt, isPulling: false, at, over: null }
}

export interface PullStep {
  readonly screen: Point
  readonly at: Point
  readonly over: string | null
}

export function pullTo(pull: Pull, { screen, at, over }: PullStep): Pull {
  const distance = Math.hypot(screen.x - pull.pressedAt.x, screen.y - pull.pressedAt.y)
  if (!pull.isPulling && distance < THRESHOLD_PX) return pull
  return { ...pull, isPulling: true, at, over: over === pull.from ? null : over }
}

export type PullEnd =
  { readonly does: 'click' } | { readonly does: 'link'; readonly to: string } | { readonly does: 'nothing' }

export function letGo(pull: Pull): PullEnd {
  if (!pull.isPulling) return { does: 'click' }
  return pull.over === null ? { does: 'nothing' } : { does: 'link', to: pull.over }
}
