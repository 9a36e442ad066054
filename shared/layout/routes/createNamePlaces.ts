// Free places for names on lines: over the line, over no card, no other name and no end of the line; near the middle where
// there is a choice.
import type { Point } from '../../lib/point'
import type { Box } from '../box'
import { curvePoint, type Curves } from '../curve'
import { blockAround, reachesInto, type Block, type BlockIndex } from './createBlockIndex'

export interface NamePlaces {
  /** The middle of the place on this line; the least covered one when none is free. */
  placeOn(curves: Curves): Point
}

/** Room for a name of a few Japanese letters or two short words, at the size of a card's words. */
const ROOM = { width: 112, height: 28 }
const SAMPLES = 12

export function createNamePlaces(index: BlockIndex): NamePlaces {
  const taken: Block[] = []
  return {
    placeOn(curves) {
      const points = curves.flatMap((curve) =>
        Array.from({ length: SAMPLES }, (_, at) => curvePoint(curve, (at + 0.5) / SAMPLES)),
      )
      const middle = (points.length - 1) / 2
      const places = points
        .map((point, at) => ({
          point,
          covered: covered(blockAround(nameBox(point))) + hiddenEnds(curves, point),
          off: Math.abs(at - middle),
        }))
        .sort((a, b) => a.covered - b.covered || a.off - b.off)
      const { point } = places[0] ?? { point: curves[0].start }
      taken.push(blockAround(nameBox(point)))
      return point
    },
  }

  /** An arrowhead under a name weighs as much as half a name on a card. */
  function hiddenEnds(curves: Curves, middle: Point): number {
    const box = nameBox(middle)
    const ends = [curves[0].start, (curves.at(-1) ?? curves[0]).end]
    const hidden = ends.filter(({ x, y }) => contains(box, x, y))
    return (hidden.length * ROOM.width * ROOM.height) / 2
  }

  function covered(room: Block): number {
    let area = 0
    for (const block of [...index.within(room), ...taken.filter((name) => reachesInto(name, room))])
      area +=
        (Math.min(block.right, room.right) - Math.max(block.left, room.left)) *
        (Math.min(block.bottom, room.bottom) - Math.max(block.top, room.top))
    return area
  }
}

/** An arrowhead is as long as this. */
const HEAD = 10

function contains({ x: left, y: top, width, height }: Box, x: number, y: number): boolean {
  return x > left - HEAD && x < left + width + HEAD && y > top - HEAD && y < top + height + HEAD
}

/** The room a name takes around the middle of its place. */
export function nameBox({ x, y }: Point): Box {
  return { x: x - ROOM.width / 2, y: y - ROOM.height / 2, ...ROOM }
}
