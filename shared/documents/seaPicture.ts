// Sky, sea, waterline and the iceberg itself, behind the cards. The shades are strips laid over each other from above, so
// that no seam shows; what looks see-through is mixed beforehand.
import { mixColours } from './mixColours'
import { PALETTE } from './palette'
import type { Colour, PathStep, Primitive } from './paper'

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
const STRIPS = 56
const WAVE_MM = 14

/** `waterMm` may lie above the frame: then all of it is under water, from `deepFrom` (0 … 1) of the way down. */
export function seaPicture(frame: Frame, waterMm: number, deepFrom = 0): SeaPicture {
  const bottomMm = frame.yMm + frame.heightMm
  const groundAt = (yMm: number): Colour => {
    if (yMm < waterMm) return mixColours(...PALETTE.sky, (yMm - frame.yMm) / Math.max(1, waterMm - frame.yMm))
    const top = Math.max(waterMm, frame.yMm)
    return mixColours(...PALETTE.sea, deepFrom + (1 - deepFrom) * ((yMm - top) / Math.max(1, bottomMm - top)))
  }
  const { xMm, widthMm } = frame
  const stripMm = frame.heightMm / STRIPS
  const tops = Array.from({ length: STRIPS }, (_, index) => frame.yMm + index * stripMm)
  const starts = waterMm > frame.yMm && waterMm < bottomMm ? [...tops, waterMm].sort((a, b) => a - b) : tops
  const berg = place(BERG, frame, waterMm)
  const shade = place(SHADE, frame, waterMm)
  return {
    groundAt,
    items: [
      ...starts.map((yMm): Primitive => ({
        kind: 'rect',
        xMm,
        yMm,
        widthMm,
        heightMm: bottomMm - yMm,
        fill: groundAt(yMm + stripMm / 2),
      })),
      ...facet(berg, starts, { frame, shareAt: (yMm) => (yMm < waterMm ? 0.9 : 0.46), groundAt }),
      ...facet(shade, starts, { frame, shareAt: (yMm) => (yMm < waterMm ? 0.45 : 0.3), groundAt }),
      ...wave(frame, waterMm),
    ],
  }
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

interface Facet {
  readonly frame: Frame
  readonly shareAt: (yMm: number) => number
  readonly groundAt: (yMm: number) => Colour
}

function facet(
  corners: readonly Corner[],
  starts: readonly number[],
  { frame, shareAt, groundAt }: Facet,
): readonly Primitive[] {
  const stripMm = frame.heightMm / STRIPS
  return starts.flatMap((yMm): readonly Primitive[] => {
    const [first, ...rest] = below(corners, yMm)
    if (first === undefined) return []
    const middle = yMm + stripMm / 2
    const steps: PathStep[] = [['M', ...first], ...rest.map((corner): PathStep => ['L', ...corner]), ['Z']]
    return [{ kind: 'path', steps, fill: mixColours(groundAt(middle), PALETTE.snow, shareAt(middle)) }]
  })
}

/** The part of a polygon below a level (Sutherland–Hodgman against one edge). */
function below(corners: readonly Corner[], levelMm: number): readonly Corner[] {
  return corners.flatMap((corner, index): readonly Corner[] => {
    const before = corners.at(index - 1) ?? corner
    const isIn = corner[1] >= levelMm
    if (isIn === before[1] >= levelMm) return isIn ? [corner] : []
    const share = (levelMm - before[1]) / (corner[1] - before[1])
    const crossing: Corner = [before[0] + share * (corner[0] - before[0]), levelMm]
    return isIn ? [crossing, corner] : [crossing]
  })
}

function wave({ xMm, yMm, widthMm, heightMm }: Frame, waterMm: number): readonly Primitive[] {
  if (waterMm <= yMm || waterMm >= yMm + heightMm) return []
  const count = Math.round(widthMm / WAVE_MM)
  const lengthMm = widthMm / count
  const steps: PathStep[] = [['M', xMm, waterMm]]
  for (let index = 0; index < count; index++) {
    const from = xMm + index * lengthMm
    const half = lengthMm / 2
    steps.push([
      'C',
      from + half * 0.4,
      waterMm - 1.5,
      from + half * 0.6,
      waterMm - 1.5,
      from + half,
      waterMm,
    ])
    steps.push([
      'C',
      from + half * 1.4,
      waterMm + 1.5,
      from + half * 1.6,
      waterMm + 1.5,
      from + lengthMm,
      waterMm,
    ])
  }
  return [{ kind: 'path', steps, stroke: { colour: PALETTE.wave, widthMm: 0.55 } }]
}
