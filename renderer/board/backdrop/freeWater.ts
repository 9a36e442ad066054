// Whether a part of the board is free of cards, the dragged one and the growing one as they are just now. Cards that are
// not drawn one by one (seen from far) stand where the layout put them.
import { overlaps, type Box } from '../../../shared/layout/box'
import type { BoardScene } from '../boardScene'
import type { CardNode } from '../createCardNodes'

/** Marks on the rim of a card stand out this far. */
const RIM = 16

export function freeWater(cards: BoardScene['cards'], nodes: readonly CardNode[]): (area: Box) => boolean {
  const drawn = new Set(nodes.map(({ id }) => id))
  const boxes = nodes.map(({ position, width = 0, height = 0 }) => ({ ...position, width, height }))
  return ({ x, y, width, height }) => {
    const around = { x: x - RIM, y: y - RIM, width: width + 2 * RIM, height: height + 2 * RIM }
    if (boxes.some((box) => overlaps(box, around, 0))) return false
    return [...cards.within(around)].every((id) => drawn.has(id))
  }
}
