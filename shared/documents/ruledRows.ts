// Lines that wait for a hand to write on them: what nobody has said stays empty, nothing is filled in (domain.md E.11).
import { A4_BODY_MM, GRID_MM } from './a4'
import { PALETTE } from './palette'
import type { Colour, Primitive } from './paper'
import type { FlowRow } from './pourRows'

/** Wide enough for a pen. */
export const RULED_LINE_MM = 7 * GRID_MM

/** Empty lines for a pen. They stay together. */
export function ruledRows(count: number, indentMm: number): readonly FlowRow[] {
  return Array.from({ length: count }, (_, index) => ({
    heightMm: RULED_LINE_MM,
    keepWithNext: index < count - 1,
    draw: (xMm: number, yMm: number) => [
      rule(xMm + indentMm, yMm + RULED_LINE_MM - 0.6, A4_BODY_MM - indentMm),
    ],
  }))
}

/** A thin line. */
export function rule(xMm: number, yMm: number, lengthMm: number, colour: Colour = PALETTE.rule): Primitive {
  return {
    kind: 'path',
    steps: [
      ['M', xMm, yMm],
      ['L', xMm + lengthMm, yMm],
    ],
    stroke: { colour, widthMm: 0.2 },
  }
}
