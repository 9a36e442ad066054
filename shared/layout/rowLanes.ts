// A map of many cards side by side is a strip that can only be seen as a whole from far away. Then each row below the water
// has two or four lanes: brothers stand by turns in the upper and in the lower ones and overlap sideways. Bands keep their
// meaning, and between the cards of a lane stays room for the lines to and from the others.
import type { ForestNode } from './tidyForest'

export interface RowLanes {
  /** The forest with a row per lane. */
  readonly forest: readonly ForestNode[]
  readonly laneOf: ReadonlyMap<string, number>
}

/** A strip is longer than this, and than so many times its height. */
const STRIP = { width: 3000, perHeight: 3 }
/** Between the ends of lines that leave a card together. */
const LINE_GAP = 40

export function isStrip({ width, height }: { readonly width: number; readonly height: number }): boolean {
  return width > STRIP.width && width > height * STRIP.perHeight
}

/** `cardWidthOf`: without the 根拠 at its side, since lines touch the card. */
export function rowLanes(
  forest: readonly ForestNode[],
  count: number,
  cardWidthOf: (id: string) => number,
): RowLanes {
  const laneOf = new Map<string, number>()
  const withLane = (node: ForestNode, lane: number, turn: number): ForestNode => {
    laneOf.set(node.id, lane)
    const { children } = node
    const middle = cardWidthOf(node.id) / 2
    const passages = Array.from({ length: count }, (_, other) => {
      const lines = other < lane ? 1 : Math.min(children.length, 3)
      const width = (lines - 1) * LINE_GAP
      return { row: count * node.row + other, from: middle - width / 2, width, isNeeded: lines > 0 }
    }).filter(({ isNeeded }, other) => isNeeded && other !== lane)
    return {
      ...node,
      row: count * node.row + lane,
      // An only child keeps the lane of its parent: a thread without branches runs straight down.
      children: children.map((child, index) => {
        const next = children.length > 1 || node.row === 0 ? (index + 2 * turn) % count : lane
        return withLane(child, next, next)
      }),
      passages,
    }
  }
  return { forest: forest.map((tree, index) => withLane(tree, 0, index)), laneOf }
}
