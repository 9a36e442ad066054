// The names of the bands at the left of a map (見えている, なぜ 1 …, 本質) and the lines between them.
import type { IcebergSheet } from '../layout/pageIceberg'
import type { Point } from '../lib/point'
import { fillWords } from './fillWords'
import { mixColours } from './mixColours'
import { PALETTE } from './palette'
import type { Colour, Primitive } from './paper'
import { paperText, textWidthMm } from './paperText'
import type { PaperWords } from './paperWords'
import type { Frame } from './bergShape'

const STYLE = { sizePt: 10.5, colour: PALETTE.ink, bold: true } as const
const DOWN_MM = 9

export interface BandPlace {
  readonly frame: Frame
  readonly toPage: (point: Point) => Point
  readonly words: PaperWords
  readonly groundAt: (yMm: number) => Colour
}

export function bandLabels(
  sheet: IcebergSheet,
  { frame, toPage, words, groundAt }: BandPlace,
): readonly Primitive[] {
  const bottomMm = frame.yMm + frame.heightMm
  return sheet.layout.bands.flatMap((band): readonly Primitive[] => {
    if (band.name === 'sky' && sheet.depthOffset > 0) return []
    const fromMm = toPage({ x: 0, y: band.top }).y
    // The sky reaches up to the edge of the picture.
    const topMm = band.name === 'sky' ? frame.yMm : Math.max(frame.yMm, fromMm)
    const endMm = Math.min(bottomMm, toPage({ x: 0, y: band.bottom }).y)
    if (endMm - topMm < DOWN_MM + 3) return []
    const text =
      band.name === 'why'
        ? fillWords(words.map.why, { depth: band.depth + sheet.depthOffset })
        : words.map[band.name]
    const at = { xMm: frame.xMm + 5, baselineMm: topMm + DOWN_MM }
    const under = band.name !== 'sky' && fromMm > frame.yMm + 1 && (band.top > 0 || sheet.depthOffset > 0)
    const ground = groundAt(at.baselineMm)
    const pill: Primitive = {
      kind: 'rect',
      xMm: at.xMm - 2,
      yMm: at.baselineMm - 4.6,
      widthMm: textWidthMm(text, STYLE) + 4,
      heightMm: 6.4,
      radiusMm: 3.2,
      fill: mixColours(ground, PALETTE.paper, 0.62),
    }
    return [...(under ? [floor(frame, fromMm, groundAt)] : []), pill, paperText(text, at, STYLE)]
  })
}

function floor({ xMm, widthMm }: Frame, yMm: number, groundAt: (yMm: number) => Colour): Primitive {
  return {
    kind: 'path',
    steps: [
      ['M', xMm, yMm],
      ['L', xMm + widthMm, yMm],
    ],
    stroke: { colour: mixColours(groundAt(yMm), PALETTE.paper, 0.5), widthMm: 0.25, dashMm: [1.6, 1.4] },
  }
}
