// Spreads the links that touch one side of a card evenly over it, in the order of where they go, so that they neither
// share a point nor cross at once. A single link keeps its own place.
import type { Box } from '../box'
import { isUpright, type LinkEnd } from '../linkEnds'

/** One end of a link at one side of one card. */
export interface SideEnd {
  readonly end: LinkEnd
  /** Where the link goes next, along the side. */
  readonly heading: number
  /** How far it goes away from the side: of two with one heading the farther lies inside. */
  readonly away: number
  /** Stands where it stands; the others make room. */
  readonly isFixed: boolean
}

const WIDEST = 40
const INSET = { upright: 20, level: 12 }
/** Nearer than this to an end that stands fast, another one moves on. */
const APART = 10

/** New places for `ends`, in their order. All are at the same side of `box`. */
export function spreadEnds(box: Box, ends: readonly SideEnd[]): readonly LinkEnd[] {
  const [first] = ends
  if (first === undefined || ends.length === 1) return ends.map(({ end }) => end)
  const { side } = first.end
  const isAcross = isUpright(side)
  const [from, length] = isAcross ? [box.x, box.width] : [box.y, box.height]
  const middle = from + length / 2
  const inset = Math.min(length / 4, isAcross ? INSET.upright : INSET.level)
  const order = ends
    .map((end, index) => ({ ...end, index, inward: end.heading < middle ? end.away : -end.away }))
    .sort((a, b) => a.heading - b.heading || a.inward - b.inward || a.index - b.index)
  const step = Math.min(WIDEST, (length - 2 * inset) / (ends.length - 1))
  const fast = ends.filter(({ isFixed }) => isFixed).map(({ end }) => along(end))
  const places = new Map<number, number>()
  order.forEach(({ index, isFixed, end }, turn) => {
    const even = middle + (turn - (ends.length - 1) / 2) * step
    places.set(index, isFixed ? along(end) : besides(even, fast, { from, to: from + length, step }))
  })
  return ends.map(({ end }, index) => {
    const place = places.get(index) ?? along(end)
    return { side, at: isAcross ? { x: place, y: end.at.y } : { x: end.at.x, y: place } }
  })
}

function along({ side, at }: LinkEnd): number {
  return isUpright(side) ? at.x : at.y
}

/** Next to a fixed end rather than on it. */
function besides(
  wanted: number,
  fast: readonly number[],
  { from, to, step }: { readonly from: number; readonly to: number; readonly step: number },
): number {
  const least = Math.min(APART, step)
  const isFree = (place: number): boolean =>
    place > from && place < to && fast.every((other) => Math.abs(other - place) >= least - 0.001)
  for (let shift = 0; shift <= (to - from) / 2; shift += least / 2)
    for (const place of [wanted - shift, wanted + shift]) if (isFree(place)) return place
  return wanted
}
