// The small iceberg at the head of the summary and the waterline across the page it stands in.
import { mixColours } from './mixColours'
import { PALETTE } from './palette'
import type { PathStep, Primitive } from './paper'

export interface EmblemPlace {
  readonly xMm: number
  readonly widthMm: number
  readonly waterMm: number
}

/** Room the iceberg takes at the right end of the line. */
export const EMBLEM_MM = 48

/** In mm from the left end of its room and from the water; drawn in this order. */
const FACETS = [
  { corners: '11 0, 17 -7, 19.5 -9, 23 -16, 26 -13, 29 -5.5, 33 0', pale: 0.45 },
  { corners: '23 -16, 26 -13, 29 -5.5, 33 0, 25 0, 23.5 -6', pale: 0.15 },
  { corners: '11 0, 33 0, 42 4, 47 10, 39 20, 25 25, 10 21, 1 11, 4 4', pale: 0.8 },
  { corners: '25 0, 33 0, 42 4, 47 10, 39 20, 25 25, 31 14, 28 6', pale: 0.66 },
] as const

export function waterEmblem({ xMm, widthMm, waterMm }: EmblemPlace): readonly Primitive[] {
  const leftMm = xMm + widthMm - EMBLEM_MM
  const deep = mixColours(...PALETTE.sea, 0.35)
  const facets = FACETS.map(({ corners, pale }): Primitive => ({
    kind: 'path',
    steps: stepsOf(corners, leftMm, waterMm),
    fill: mixColours(deep, PALETTE.paper, pale),
  }))
  const line: Primitive = {
    kind: 'path',
    steps: [
      ['M', xMm, waterMm],
      ['L', xMm + widthMm, waterMm],
    ],
    stroke: { colour: PALETTE.wave, widthMm: 0.5 },
  }
  return [...facets, line]
}

function stepsOf(corners: string, leftMm: number, waterMm: number): readonly PathStep[] {
  const steps = corners.split(', ').map((corner, index): PathStep => {
    const [x = 0, y = 0] = corner.split(' ').map(Number)
    return [index === 0 ? 'M' : 'L', leftMm + x, waterMm + y]
  })
  return [...steps, ['Z']]
}
