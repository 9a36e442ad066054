// How much of a part of the board is under cards, the dragged one and the growing one as they are just now. Cards that are
// not drawn one by one (seen from far) stand where the layout put them.
import type { Box } from '../../../shared/layout/box'
import type { BoardScene } from '../boardScene'
import type { CardNode } from '../createCardNodes'

/** Marks on the rim of a card stand out this far. */
const RIM = 16

/** In square units of the board; 0 = free of cards and of the marks on their rims. */
export function cardCover(
  { cards, layout }: Pick<BoardScene, 'cards' | 'layout'>,
  nodes: readonly CardNode[],
): (area: Box) => number {
  const drawn = new Set(nodes.map(({ id }) => id))
  const boxes = nodes.map(({ position, width = 0, height = 0 }) => ({ ...position, width, height }))
  return ({ x, y, width, height }) => {
    const around = { x: x - RIM, y: y - RIM, width: width + 2 * RIM, height: height + 2 * RIM }
    const others = [...cards.within(around)].flatMap((id) =>
      drawn.has(id) ? [] : (layout.boxes.get(id) ?? []),
    )
    return [...boxes, ...others].reduce((sum, box) => sum + shared(box, around), 0)
  }
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}
