// Headings of an A4 paper. They never stand alone at the foot of a page.
import { A4_BODY_MM } from './a4'
import { PALETTE } from './palette'
import type { FlowRow } from './pourRows'
import { paperText } from './paperText'
import { rule } from './ruledRows'

/** Stays with what follows it. */
export function sectionHeading(title: string, number: number): readonly FlowRow[] {
  return [
    {
      heightMm: 12,
      keepWithNext: true,
      anchor: title,
      draw: (xMm, yMm) => [
        { kind: 'rect', xMm, yMm: yMm + 1, widthMm: 1.5, heightMm: 6, fill: PALETTE.brand },
        paperText(
          String(number),
          { xMm: xMm + 4.5, baselineMm: yMm + 5.7 },
          { sizePt: 13, colour: PALETTE.brand, bold: true },
        ),
        paperText(
          title,
          { xMm: xMm + 11, baselineMm: yMm + 5.7 },
          { sizePt: 13, colour: PALETTE.ink, bold: true },
        ),
        rule(xMm, yMm + 9, A4_BODY_MM),
      ],
    },
  ]
}

export function groupHeading(title: string): FlowRow {
  return {
    heightMm: 7.5,
    keepWithNext: true,
    draw: (xMm, yMm) => [
      paperText(title, { xMm, baselineMm: yMm + 5.2 }, { sizePt: 9.5, colour: PALETTE.brand, bold: true }),
    ],
  }
}

/** Space before the next thing; none at the head of a page. */
export function gap(heightMm: number): FlowRow {
  return { heightMm, isGap: true, draw: () => [] }
}
