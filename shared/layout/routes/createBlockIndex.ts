// Finds the cards near a line without looking at all of them: cards in a grid of squares, built once per layout.
import type { Box } from '../box'

/** A card as something a line must go around. */
export interface Block {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface BlockIndex {
  readonly blockOf: (cardId: string) => Block | null
  /** Blocks that reach into the area, each once. */
  readonly within: (area: Block) => readonly Block[]
}

const SQUARE = 256
/** Rows in a column of squares; more than any board has. */
const ROWS = 2 ** 24

export function createBlockIndex(boxes: ReadonlyMap<string, Box>): BlockIndex {
  const blocks = new Map<string, Block>()
  const squares = new Map<number, Block[]>()
  for (const [id, box] of boxes) {
    const block = blockAround(box)
    blocks.set(id, block)
    eachSquare(block, (key) => {
      const standing = squares.get(key)
      if (standing === undefined) squares.set(key, [block])
      else standing.push(block)
    })
  }
  return {
    blockOf: (cardId) => blocks.get(cardId) ?? null,
    within(area) {
      const found: Block[] = []
      const [left, right] = [Math.floor(area.left / SQUARE), Math.floor(area.right / SQUARE)]
      const [top, bottom] = [Math.floor(area.top / SQUARE), Math.floor(area.bottom / SQUARE)]
      for (let column = left; column <= right; column++)
        for (let row = top; row <= bottom; row++) {
          const standing = squares.get(column * ROWS + row)
          if (standing === undefined) continue
          for (const block of standing)
            if (reachesInto(block, area) && isFirst(block, { column, row, left, top })) found.push(block)
        }
      return found
    },
  }
}

export function blockAround({ x, y, width, height }: Box): Block {
  return { left: x, top: y, right: x + width, bottom: y + height }
}

export function grown({ left, top, right, bottom }: Block, by: number): Block {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
}

/** Edges that only touch do not count. */
export function reachesInto(a: Block, b: Block): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function eachSquare(area: Block, visit: (key: number) => void): void {
  const [right, bottom] = [Math.floor(area.right / SQUARE), Math.floor(area.bottom / SQUARE)]
  for (let column = Math.floor(area.left / SQUARE); column <= right; column++)
    for (let row = Math.floor(area.top / SQUARE); row <= bottom; row++) visit(column * ROWS + row)
}

interface Visit {
  readonly column: number
  readonly row: number
  /** The first square of the area. */
  readonly left: number
  readonly top: number
}

/** A block in several squares is found in the first that the area has too. */
function isFirst(block: Block, { column, row, left, top }: Visit): boolean {
  return (
    Math.max(Math.floor(block.left / SQUARE), left) === column &&
    Math.max(Math.floor(block.top / SQUARE), top) === row
  )
}
