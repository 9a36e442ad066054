// The small shape of a kind of card: told apart without colour. One shape for one kind, on the map, in the outline and on paper.
import type { CardKind } from '../model/cards'
import { KIND_COLOURS, PALETTE } from './palette'
import type { PathStep, Primitive } from './paper'

type Corners = readonly (readonly [x: number, y: number])[]

/** Shares of the mark's square. */
const SHAPES = {
  surface: corners('0.5 0.05, 1 0.95, 0 0.95'),
  why: corners('0 0.05, 1 0.05, 0.5 0.95'),
  root: corners('0.5 0, 1 0.5, 0.5 1, 0 0.5'),
  fact: corners('0.08 0.08, 0.92 0.08, 0.92 0.92, 0.08 0.92'),
  note: corners('0.05 0.05, 0.95 0.05, 0.95 0.6, 0.6 0.95, 0.05 0.95'),
  heading: corners('0 0.32, 1 0.32, 1 0.68, 0 0.68'),
  unknown: corners('0.1 0.1, 0.9 0.1, 0.9 0.9, 0.1 0.9'),
} as const satisfies Record<CardKind, Corners>

/** The corners as SVG writes them, in a square of `size`. */
export function kindPoints(kind: CardKind, size: number): string {
  return SHAPES[kind].map(([x, y]) => `${x * size},${y * size}`).join(' ')
}

/** A square of `sizeMm` with its top left at x, y. */
export function kindMark(kind: CardKind, xMm: number, yMm: number, sizeMm: number): readonly Primitive[] {
  const colour = KIND_COLOURS[kind]
  const steps = SHAPES[kind].map(([x, y], index): PathStep => [
    index === 0 ? 'M' : 'L',
    xMm + x * sizeMm,
    yMm + y * sizeMm,
  ])
  const path = { kind: 'path', steps: [...steps, ['Z']] } as const
  if (kind !== 'unknown') return [{ ...path, fill: colour }]
  return [{ ...path, fill: PALETTE.paper, stroke: { colour, widthMm: 0.3, dashMm: [0.6, 0.4] } }]
}

function corners(text: string): Corners {
  return text.split(', ').map((pair): readonly [number, number] => {
    const [x = 0, y = 0] = pair.split(' ').map(Number)
    return [x, y]
  })
}
