// Sky, sea, waterline and the iceberg itself, behind the cards. Each is shaded from its top to its foot without a step;
// what looks see-through is mixed beforehand.
import { bergShape, type Corner, type Frame } from './bergShape'
import { mixColours } from './mixColours'
import { PALETTE } from './palette'
import type { Colour, PathStep, Primitive, Shade } from './paper'

export interface SeaPicture {
  readonly items: readonly Primitive[]
  /** Drawn over the pale edges of lines, so that these bite no holes into it. */
  readonly waterline: readonly Primitive[]
  readonly groundAt: (yMm: number) => Colour
}

/** What is above the water reaches so far under what is below: no seam shows. */
const OVERLAP_MM = 0.3
/** How white each is, above the water and below. */
const SHARES = { open: [0, 0], berg: [0.9, 0.46], shade: [0.45, 0.3] } as const
const WAVE = { lengthMm: 14, heightMm: 1.5 }

interface SeaOptions {
  /** How deep the picture begins (0 … 1) when all of it is under water. */
  readonly deepFrom?: number
  /** What stands in the ice. */
  readonly holds?: readonly Frame[]
}

/** `waterMm` may lie above the frame: then all of it is under water. */
export function seaPicture(
  frame: Frame,
  waterMm: number,
  { deepFrom = 0, holds = [] }: SeaOptions = {},
): SeaPicture {
  const { berg, shade } = bergShape(frame, waterMm, holds)
  const water: Water = { frame, waterMm, sky: skyOf(frame, waterMm), sea: seaOf(frame, waterMm, deepFrom) }
  return {
    groundAt: (yMm) => colourAt(yMm < waterMm ? water.sky : water.sea, yMm),
    items: [
      ...inWater(cornersOf(frame), SHARES.open, water),
      ...inWater(berg, SHARES.berg, water),
      ...inWater(shade, SHARES.shade, water),
    ],
    waterline: wave(frame, waterMm),
  }
}

interface Water {
  readonly frame: Frame
  readonly waterMm: number
  readonly sky: Shade
  readonly sea: Shade
}

function skyOf({ yMm }: Frame, waterMm: number): Shade {
  const [from, to] = PALETTE.sky
  return { topMm: yMm, bottomMm: Math.max(waterMm, yMm + 1), from, to }
}

function seaOf({ yMm, heightMm }: Frame, waterMm: number, deepFrom: number): Shade {
  const topMm = Math.max(waterMm, yMm)
  const bottomMm = Math.max(yMm + heightMm, topMm + 1)
  return { topMm, bottomMm, from: mixColours(...PALETTE.sea, deepFrom), to: PALETTE.sea[1] }
}

function colourAt({ topMm, bottomMm, from, to }: Shade, yMm: number): Colour {
  return mixColours(from, to, (yMm - topMm) / (bottomMm - topMm))
}

function cornersOf({ xMm, yMm, widthMm, heightMm }: Frame): readonly Corner[] {
  const [rightMm, bottomMm] = [xMm + widthMm, yMm + heightMm]
  return [
    [xMm, yMm],
    [rightMm, yMm],
    [rightMm, bottomMm],
    [xMm, bottomMm],
  ]
}

/** A shape that stands in the water: what is above it and what is below, in the colours of each with some white. */
function inWater(
  corners: readonly Corner[],
  [dry, wet]: readonly [number, number],
  { frame, waterMm, sky, sea }: Water,
): readonly Primitive[] {
  const isDeep = waterMm <= frame.yMm
  return [
    ...(isDeep ? [] : shape(cut(corners, waterMm + OVERLAP_MM, -1), whitened(sky, dry))),
    ...shape(cut(corners, Math.max(waterMm, frame.yMm), 1), whitened(sea, wet)),
  ]
}

function whitened(shade: Shade, share: number): Shade {
  const mixed = (colour: Colour): Colour => mixColours(colour, PALETTE.snow, share)
  return { ...shade, from: mixed(shade.from), to: mixed(shade.to) }
}

function shape([first, ...rest]: readonly Corner[], fill: Shade): readonly Primitive[] {
  if (first === undefined) return []
  return [
    {
      kind: 'path',
      steps: [['M', ...first], ...rest.map((corner): PathStep => ['L', ...corner]), ['Z']],
      fill,
    },
  ]
}

/** The part of a polygon below a level (side 1) or above it (-1): Sutherland–Hodgman against one edge. */
function cut(corners: readonly Corner[], levelMm: number, side: 1 | -1): readonly Corner[] {
  return corners.flatMap((corner, index): readonly Corner[] => {
    const before = corners.at(index - 1) ?? corner
    const isIn = (corner[1] - levelMm) * side > 0
    if (isIn === (before[1] - levelMm) * side > 0) return isIn ? [corner] : []
    const share = (levelMm - before[1]) / (corner[1] - before[1])
    const crossing: Corner = [before[0] + share * (corner[0] - before[0]), levelMm]
    return isIn ? [crossing, corner] : [crossing]
  })
}

function wave({ xMm, yMm, widthMm, heightMm }: Frame, waterMm: number): readonly Primitive[] {
  if (waterMm <= yMm || waterMm >= yMm + heightMm) return []
  const halves = 2 * Math.round(widthMm / WAVE.lengthMm)
  const halfMm = widthMm / halves
  const crests = Array.from({ length: halves }, (_, index): PathStep => {
    const from = xMm + index * halfMm
    const crestMm = waterMm + (index % 2 === 0 ? -WAVE.heightMm : WAVE.heightMm)
    return ['C', from + halfMm * 0.4, crestMm, from + halfMm * 0.6, crestMm, from + halfMm, waterMm]
  })
  return [
    {
      kind: 'path',
      steps: [['M', xMm, waterMm], ...crests],
      stroke: { colour: PALETTE.wave, widthMm: 0.55 },
    },
  ]
}
