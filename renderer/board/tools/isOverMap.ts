// Whether a point of the screen is over the map as somebody sees it: not beside it, and not under a sheet that lies over it.
import type { Point } from '../../../shared/lib/point'

/** News comes and goes over the map by itself: who lets go on it means the map. */
const NEWS = '[aria-live]'

export function isOverMap(map: Element | null, { x, y }: Point): boolean {
  if (map === null) return false
  const seen = document.elementsFromPoint(x, y).find((element) => element.closest(NEWS) === null)
  return seen !== undefined && map.contains(seen)
}
