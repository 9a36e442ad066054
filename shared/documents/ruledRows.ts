// Boxes that wait for a hand to write in them: what nobody has said stays empty, nothing is filled in (domain.md E.11).
import { A4_BODY_MM } from './a4'
import { PALETTE } from './palette'
import type { Primitive } from './paper'
import type { FlowRow } from './pourRows'

const RULED_LINE_MM = 9

/** Empty lines for a pen. They stay together. */
export function ruledRows(count: number, indentMm = 0): readonly FlowRow[] {
  return Array.from({ length: count }, (_, index) => ({
    heightMm: RULED_LINE_MM,
    keepWithNext: index < count - 1,
    draw: (xMm: number, yMm: number) => [
      rule(xMm + indentMm, yMm + RULED_LINE_MM - 0.6, A4_BODY_MM - indentMm),
    ],
  }))
}

/** A thin line. */
export function rule(xMm: number, yMm: number, lengthMm: number): Primitive {
  return {
    kind: 'path',
    steps: [
      ['M', xMm, yMm],
      ['L', xMm + lengthMm, yMm],
    ],
    stroke: { colour: PALETTE.rule, widthMm: 0.2 },
  }
}
