// How large a layout is drawn on a sheet so that everything is on it and no words are smaller than 8 pt.
// Null when both can not be had: the map is then split, never shrunk.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import { boundsOf, type Box } from './box'
import { CARD_STYLES, cardSize, OWNER_WORDS_STYLE } from './cardSize'
import { linkPath } from './linkPath'
import type { SheetLayout } from './sheetLayout'

export interface Room {
  readonly widthMm: number
  readonly heightMm: number
}

export interface SheetFit {
  /** What the sheet shows, in board units. */
  readonly view: Box
  readonly mmPerUnit: number
}

export const MIN_TEXT_PT = 8
const MM_PER_POINT = 25.4 / 72
/** A map of few cards is not blown up beyond this: 15 units become 12.8 pt. */
const MAX_MM_PER_UNIT = 0.3
const MARGIN = { side: 14, top: 40, bottom: 36 }
const EMPTY_VIEW: Box = { x: -500, y: -190, width: 1000, height: 600 }

export function fitSheet(snapshot: EngagementSnapshot, layout: SheetLayout, room: Room): SheetFit | null {
  const view = viewOf(snapshot, layout)
  const fitting = Math.min(MAX_MM_PER_UNIT, room.widthMm / view.width, room.heightMm / view.height)
  return fitting < smallestScale(snapshot) ? null : { view, mmPerUnit: fitting }
}

/** The scale at which the smallest words on these cards are 8 pt. */
function smallestScale(snapshot: EngagementSnapshot): number {
  let smallest = Infinity
  for (const card of snapshot.cards.values()) {
    smallest = Math.min(smallest, CARD_STYLES[card.kind].fontSize)
    if (cardSize(card).ownerLines.length > 0) smallest = Math.min(smallest, OWNER_WORDS_STYLE.fontSize)
  }
  return smallest === Infinity ? 0 : (MIN_TEXT_PT * MM_PER_POINT) / smallest
}

function viewOf(snapshot: EngagementSnapshot, { boxes }: SheetLayout): Box {
  if (boxes.size === 0) return EMPTY_VIEW
  const around = boundsOf([...boxes.values(), ...bulges(snapshot, boxes)])
  return {
    x: around.x - MARGIN.side,
    y: around.y - MARGIN.top,
    width: around.width + 2 * MARGIN.side,
    height: around.height + MARGIN.top + MARGIN.bottom,
  }
}

/** Curves may swing out beyond the cards: a cubic stays within three quarters of its handles' reach. */
function bulges(snapshot: EngagementSnapshot, boxes: ReadonlyMap<string, Box>): readonly Box[] {
  return [...snapshot.links.values()].flatMap(({ kind, from, to }) => {
    const [fromBox, toBox] = [boxes.get(from), boxes.get(to)]
    if (fromBox === undefined || toBox === undefined) return []
    const { start, control1, control2, end } = linkPath(kind, fromBox, toBox)
    return [
      { near: start, handle: control1 },
      { near: end, handle: control2 },
    ].map(({ near, handle }) => ({
      x: near.x + (handle.x - near.x) * 0.75,
      y: near.y,
      width: 0,
      height: 0,
    }))
  })
}
