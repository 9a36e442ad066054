// What lies over the map just now: every element marked `data-floating`, wherever it comes from. Measured on the page, so
// only asked when something is to be brought into view.
import type { Box } from '../../../shared/layout/box'

/** In px from the top left of `room`. */
export function takenBoxes(room: Element | null, among: ParentNode = document): readonly Box[] {
  if (room === null) return []
  const { left, top } = room.getBoundingClientRect()
  return [...among.querySelectorAll('[data-floating]')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x: x - left, y: y - top, width, height }
  })
}
