// Between which heights the name of a band may stand: inside the part of its band that is in view, never in another band.
import type { Band } from '../../../shared/layout/rowTops'

/** From the upper or lower end of the band. */
const SNUG = 3

export interface LabelHeights {
  /** Tops of the name, px from the top of the view. */
  readonly highest: number
  readonly lowest: number
}

/** Null = so little of the band is in view that its name has no room in it. */
export function bandLabelRoom(
  band: Band,
  { y, zoom }: { readonly y: number; readonly zoom: number },
  { viewHeight, height }: { readonly viewHeight: number; readonly height: number },
): LabelHeights | null {
  const top = y + band.top * zoom
  const end = y + band.bottom * zoom
  // The sky goes on above its band. Below the last one no other begins, so from far its name may hang down out of it.
  const start = band.name === 'sky' ? 0 : Math.max(0, top)
  const least = band.name === 'root' ? Math.ceil(top) + height + 2 * SNUG : end
  const room = {
    highest: Math.round(start) + SNUG,
    lowest: Math.floor(Math.min(viewHeight, Math.max(end, least))) - height - SNUG,
  }
  return room.lowest < room.highest ? null : room
}
