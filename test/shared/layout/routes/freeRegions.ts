// An independent judge of what can be reached: the board as squares, flooded around the cards. Slow and plain on purpose.
import { boundsOf, type Box } from '../../../../shared/layout/box'

export interface FreeRegions {
  /** True when some way leads from all four sides of one card to all four sides of the other, keeping `margin`. */
  joins(fromId: string, toId: string): boolean
}

const SQUARE = 5

export function freeRegions(boxes: ReadonlyMap<string, Box>, margin: number): FreeRegions {
  const around = boundsOf(boxes.values())
  const [left, top] = [around.x - 100, around.y - 100]
  const columns = Math.ceil((around.width + 200) / SQUARE)
  const rows = Math.ceil((around.height + 200) / SQUARE)
  const region = new Int32Array(columns * rows)
  const columnOf = (x: number): number => Math.floor((x - left) / SQUARE)
  const rowOf = (y: number): number => Math.floor((y - top) / SQUARE)
  for (const { x, y, width, height } of boxes.values())
    for (let column = columnOf(x - margin); column <= columnOf(x + width + margin); column++)
      for (let row = rowOf(y - margin); row <= rowOf(y + height + margin); row++)
        region[row * columns + column] = -1
  let regions = 0
  for (let square = 0; square < region.length; square++)
    if (region[square] === 0) flood(region, { columns, square, name: ++regions })
  const sidesOf = (id: string): readonly number[] => {
    const { x, y, width, height } = boxes.get(id) ?? around
    const out = margin + 2 * SQUARE
    const middles = [
      [x + width / 2, y - out],
      [x + width / 2, y + height + out],
      [x - out, y + height / 2],
      [x + width + out, y + height / 2],
    ] as const
    return middles.map(([atX, atY]) => region[rowOf(atY) * columns + columnOf(atX)] ?? -1)
  }
  return {
    joins(fromId, toId) {
      const found = new Set([...sidesOf(fromId), ...sidesOf(toId)])
      return found.size === 1 && !found.has(-1)
    },
  }
}

function flood(
  region: Int32Array,
  { columns, square, name }: { readonly columns: number; readonly square: number; readonly name: number },
): void {
  const open = [square]
  region[square] = name
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const next of [at - columns, at + columns, ...(at % columns > 0 ? [at - 1] : []), at + 1])
      if (region[next] === 0) {
        region[next] = name
        open.push(next)
      }
}
