// Where the name of a band stands on the screen: at the top of its band, held inside the view as long as the band is.
import type { Band } from '../../../shared/layout/rowTops'

export const LABEL_HEIGHT = 28
const INSET = 10
/** A band thinner than this on the screen has no room for its name; sky and 本質 keep theirs. */
const THINNEST = 34

/** Px from the top of the view; null = not shown. */
export function bandLabelTop(
  band: Band,
  { y, zoom }: { readonly y: number; readonly zoom: number },
  viewHeight: number,
): number | null {
  const [top, bottom] = [y + band.top * zoom, y + band.bottom * zoom]
  if (band.name === 'why' && bottom - top < THINNEST) return null
  const lowest = band.name === 'root' ? Infinity : bottom - LABEL_HEIGHT - 4
  const first = band.name === 'sky' ? INSET : top + INSET
  const wanted = Math.min(Math.max(first, INSET), lowest)
  return wanted < -LABEL_HEIGHT || wanted > viewHeight ? null : Math.round(wanted)
}
