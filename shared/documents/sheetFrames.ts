// The measures of an A3 sheet with a map: where the picture and its cards stand. One place, because paging and drawing
// must agree to the millimetre.
import type { Room } from '../layout/fitSheet'
import type { PagingRooms } from '../layout/pageIceberg'
import type { Frame } from './bergShape'

export const A3 = { widthMm: 420, heightMm: 297, marginMm: 14 } as const

const TOP = { whole: 33, part: 44 }
const BOTTOM_MM = 25
/** Left of the cards: the names of the bands. */
export const LABELS_MM = 27
const RIGHT_MM = 4

/** The picture of sky and sea. */
export function sheetFrame(isWhole: boolean): Frame {
  const yMm = isWhole ? TOP.whole : TOP.part
  return {
    xMm: A3.marginMm,
    yMm,
    widthMm: A3.widthMm - 2 * A3.marginMm,
    heightMm: A3.heightMm - BOTTOM_MM - yMm,
  }
}

export function sheetRooms(): PagingRooms {
  return { whole: roomIn(sheetFrame(true)), part: roomIn(sheetFrame(false)) }
}

function roomIn({ widthMm, heightMm }: Frame): Room {
  return { widthMm: widthMm - LABELS_MM - RIGHT_MM, heightMm }
}
