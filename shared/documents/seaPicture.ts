// Sky, sea, waterline and the iceberg itself, behind the cards. Each is shaded from its top to its foot without a step;
// what looks see-through is mixed beforehand.
import { mixColours } from './mixColours'
import { PALETTE } from './palette'
import type { Colour, PathStep, Primitive, Shade } from './paper'

export interface Frame {
  readonly xMm: number
  readonly yMm: number
  readonly widthMm: number
  readonly heightMm: number
}

export interface SeaPicture {
  readonly items: readonly Primitive[]
  readonly groundAt: (yMm: number) => Colour
}

type Corner = readonly [x: number, y: number]

/** Shares: x of the frame's width; y from tip to water (0 … 1) and from water to foot (1 … 2). */
const RIGHT_EDGE: readonly Corner[] = [
  [0.5, 0],
  [0.545, 0.2],
  [0.59, 0.42],
  [0.615, 0.72],
  [0.66, 1],
  [0.79, 1.1],
  [0.895, 1.38],
  [0.8, 1.76],
  [0.6, 2],
]
const BERG: readonly Corner[] = [
  ...RIGHT_EDGE,
  [0.42, 1.97],
  [0.22, 1.72],
  [0.105, 1.36],
  [0.21, 1.1],
  [0.345, 1],
  [0.4, 0.52],
  [0.455, 0.3],
]
/** The side in shadow. */
const SHADE: readonly Corner[] = [...RIGHT_EDGE, [0.7, 1.6], [0.66, 1.3], [0.57, 1.06], [0.54, 0.6]]
/** What is above the water reaches so far under what is below: no seam shows. */
const OVERLAP_MM = 0.3
/** How white each is, above the water and below. */
const SHARES = { open: [0, 0], berg: [0.9, 0.46], shade: [0.45, 0.3] } as const
const WAVE = { lengthMm: 14, heightMm: 1.5 }

/** `waterMm` may lie above the frame: then all of it is under water, from `deepFrom` (0 … 1) of the way down. */
export function seaPicture(frame: Frame, waterMm: number, deepFrom = 0): SeaPicture {
  const water: Water = { frame, waterMm, sky: skyOf(frame, waterMm), sea: seaOf(frame, waterMm, deepFrom) }
  return {
    groundAt: (yMm) => colourAt(yMm < waterMm ? water.sky : water.sea, yMm),
    items: [
      ...inWater(cornersOf(frame), SHARES.open, water),
      ...inWater(place(BERG, frame, waterMm), SHARES.berg, water),
      ...inWater(place(SHADE, frame, waterMm), SHARES.shade, water),
      ...wave(frame, waterMm),
    ],
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

function place(corners: readonly Corner[], frame: Frame, waterMm: number): readonly Corner[] {
  const bottomMm = frame.yMm + frame.heightMm
  const surfaceMm = Math.min(Math.max(waterMm, frame.yMm - frame.heightMm / 4), bottomMm)
  const tipMm = Math.min(frame.yMm + 5, surfaceMm - 10)
  const footMm = bottomMm - 6
  return corners.map(([x, y]) => [
    frame.xMm + x * frame.widthMm,
    y <= 1 ? tipMm + y * (surfaceMm - tipMm) : surfaceMm + (y - 1) * (footMm - surfaceMm),
  ])
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
