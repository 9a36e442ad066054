// The smallest move of the camera after which a card can be seen: inside the view, and not under what lies over the map
// (the controls in the corner, a notice, a sheet). Zooms nothing.
import { overlaps, type Box } from '../../../shared/layout/box'
import { panTo, toScreen, type Camera, type ScreenSize } from './camera'

export interface RevealRoom {
  readonly screen: ScreenSize
  /** What lies over the map, in px on the screen. */
  readonly taken: readonly Box[]
}

const MARGIN = 40
/** Beside something that lies over the map a card may come nearer to the edge. */
const NEAR_EDGE = 8
const GAP = 10

/** The same camera when the card is seen already. */
export function revealCamera(camera: Camera, box: Box, { screen, taken }: RevealRoom): Camera {
  const inView = panTo(camera, screen, box, MARGIN) ?? camera
  const card = toScreen(inView, box)
  const isFree = (at: Box): boolean => !taken.some((one) => overlaps(at, one, GAP))
  if (isFree(card)) return inView
  const clear = taken
    .flatMap((one) => waysPast(card, one))
    .sort((a, b) => Math.hypot(a.dx, a.dy) - Math.hypot(b.dx, b.dy))
    .find(({ dx, dy }) => {
      const moved = { ...card, x: card.x + dx, y: card.y + dy }
      return isFree(moved) && isInside(moved, screen)
    })
  return clear === undefined ? inView : { ...inView, x: inView.x + clear.dx, y: inView.y + clear.dy }
}

interface Way {
  readonly dx: number
  readonly dy: number
}

function waysPast(card: Box, taken: Box): readonly Way[] {
  return [
    { dx: taken.x - GAP - (card.x + card.width), dy: 0 },
    { dx: taken.x + taken.width + GAP - card.x, dy: 0 },
    { dx: 0, dy: taken.y - GAP - (card.y + card.height) },
    { dx: 0, dy: taken.y + taken.height + GAP - card.y },
  ]
}

function isInside({ x, y, width, height }: Box, screen: ScreenSize): boolean {
  return (
    x >= NEAR_EDGE &&
    y >= NEAR_EDGE &&
    x + width <= screen.width - NEAR_EDGE &&
    y + height <= screen.height - NEAR_EDGE
  )
}
