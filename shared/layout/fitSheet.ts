// How large a layout is drawn on a sheet so that everything is on it and no words are smaller than 8 pt.
// Null when both can not be had: the map is then split, never shrunk.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import { boundsOf, type Box } from './box'
import { CARD_STYLES, cardSize, EARLIER_STYLE } from './cardSize'
import { curveBounds } from './curve'
import { nameBox } from './routes/createNamePlaces'
import { routeLinks } from './routes/routeLinks'
import type { SheetLayout } from './sheetLayout'

export interface Room {
  readonly widthMm: number
  readonly heightMm: number
  readonly leastMmPerUnit?: number
}

export interface SheetFit {
  /** What the sheet shows, in board units. */
  readonly view: Box
  readonly mmPerUnit: number
}

export const MIN_TEXT_PT = 8
const MM_PER_POINT = 25.4 / 72
/** A map of few cards is not blown up beyond this: 15 units become 16 pt. */
const MAX_MM_PER_UNIT = 0.376
const MARGIN = { side: 14, top: 40, bottom: 36 }
const EMPTY_VIEW: Box = { x: -500, y: -190, width: 1000, height: 600 }

/** `room.leastMmPerUnit`: it is not drawn smaller than that either, so that sheets of one map may be of one size. */
export function fitSheet(snapshot: EngagementSnapshot, layout: SheetLayout, room: Room): SheetFit | null {
  const cards = viewOf([...layout.boxes.values()])
  const least = Math.max(room.leastMmPerUnit ?? 0, leastScale(snapshot))
  // Lines are only drawn for what has a chance: most tries of a paging fail on their cards alone.
  if (scaleOf(cards, room) < least) return null
  const view = viewOf([...layout.boxes.values(), ...lineBoxes(snapshot, layout)])
  const mmPerUnit = scaleOf(view, room)
  return mmPerUnit < least ? null : { view, mmPerUnit }
}

function scaleOf(view: Box, room: Room): number {
  return Math.min(MAX_MM_PER_UNIT, room.widthMm / view.width, room.heightMm / view.height)
}

/** The scale at which the smallest words on these cards are 8 pt. */
export function leastScale(snapshot: EngagementSnapshot): number {
  let smallest = Infinity
  for (const card of snapshot.cards.values()) {
    smallest = Math.min(smallest, CARD_STYLES[card.kind].fontSize)
    if (cardSize(card).earlierLines.length > 0) smallest = Math.min(smallest, EARLIER_STYLE.fontSize)
  }
  return smallest === Infinity ? 0 : (MIN_TEXT_PT * MM_PER_POINT) / smallest
}

function viewOf(standing: readonly Box[]): Box {
  if (standing.length === 0) return EMPTY_VIEW
  const around = boundsOf(standing)
  return {
    x: around.x - MARGIN.side,
    y: around.y - MARGIN.top,
    width: around.width + 2 * MARGIN.side,
    height: around.height + MARGIN.top + MARGIN.bottom,
  }
}

/** Lines may swing out beyond the cards, and carry their names there. */
function lineBoxes(snapshot: EngagementSnapshot, layout: SheetLayout): readonly Box[] {
  return [...routeLinks(snapshot, layout).values()].flatMap(({ curves, nameAt }) => [
    curveBounds(curves),
    ...(nameAt === null ? [] : [nameBox(nameAt)]),
  ])
}
