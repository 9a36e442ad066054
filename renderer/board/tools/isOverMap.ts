// Whether a point of the screen is over the map as somebody sees it: not beside it, and not on a sheet that lies over it.
import type { Point } from '../../../shared/lib/point'

/** News comes and goes over the map by itself: who lets go on it means the map. */
const NEWS = '[aria-live]'

export function isOverMap(map: Element | null, { x, y }: Point): boolean {
  if (map === null) return false
  const { left, top, right, bottom } = map.getBoundingClientRect()
  if (x < left || x >= right || y < top || y >= bottom) return false
  const isSheet = (element: Element): boolean =>
    element.matches('[data-floating]') && element.closest(NEWS) === null && !map.contains(element)
  return !document.elementsFromPoint(x, y).some(isSheet)
}
