// The outline of the iceberg and of its side in shadow. Below the water it bulges out around what it must hold, so that a
// 裏課題 stands in the ice and not beside it; it stays convex there, as ice is.
export interface Frame {
  readonly xMm: number
  readonly yMm: number
  readonly widthMm: number
  readonly heightMm: number
}

export type Corner = readonly [x: number, y: number]

export interface BergShape {
  readonly berg: readonly Corner[]
  readonly shade: readonly Corner[]
}

/** Shares: x of the frame's width; y from tip to water (0 … 1) and from water to foot (1 … 2). From the tip down. */
const RIGHT_ABOVE: readonly Corner[] = [
  [0.5, 0],
  [0.545, 0.2],
  [0.59, 0.42],
  [0.615, 0.72],
]
const RIGHT_BELOW: readonly Corner[] = [
  [0.66, 1],
  [0.79, 1.1],
  [0.895, 1.38],
  [0.8, 1.76],
  [0.6, 2],
]
const LEFT_BELOW: readonly Corner[] = [
  [0.345, 1],
  [0.21, 1.1],
  [0.105, 1.36],
  [0.22, 1.72],
  [0.42, 1.97],
]
const LEFT_ABOVE: readonly Corner[] = [
  [0.455, 0.3],
  [0.4, 0.52],
]
/** Where light and shadow meet, from the foot up. */
const RIDGE: readonly Corner[] = [
  [0.7, 1.6],
  [0.66, 1.3],
  [0.57, 1.06],
  [0.54, 0.6],
]
const ICE_MM = { around: 4, bulge: 5, toEdge: 2, toFoot: 0.5 }

export function bergShape(frame: Frame, waterMm: number, holds: readonly Frame[]): BergShape {
  const bottomMm = frame.yMm + frame.heightMm
  const surfaceMm = Math.min(Math.max(waterMm, frame.yMm - frame.heightMm / 4), bottomMm)
  const tipMm = Math.min(frame.yMm + 5, surfaceMm - 10)
  const footMm = bottomMm - 6
  const placed = (corners: readonly Corner[]): readonly Corner[] =>
    corners.map(([x, y]) => [
      frame.xMm + x * frame.widthMm,
      y <= 1 ? tipMm + y * (surfaceMm - tipMm) : surfaceMm + (y - 1) * (footMm - surfaceMm),
    ])
  const held = holds.flatMap((box) => iceAround(box, frame, { surfaceMm, footMm }))
  const [right, left] = [placed(RIGHT_BELOW), placed(LEFT_BELOW)]
  const foot = right.slice(-1)
  const rightSide = [...placed(RIGHT_ABOVE), ...outermost([...right, ...held], 1)]
  const leftSide = [...placed(LEFT_ABOVE), ...outermost([...left, ...held, ...foot], -1).slice(0, -1)]
  return { berg: [...rightSide, ...leftSide.reverse()], shade: [...rightSide, ...placed(RIDGE)] }
}

/** The corners of a box with some ice around them, under water and in the picture. */
function iceAround(
  { xMm, yMm, widthMm, heightMm }: Frame,
  frame: Frame,
  { surfaceMm, footMm }: { readonly surfaceMm: number; readonly footMm: number },
): readonly Corner[] {
  const { around, bulge, toEdge, toFoot } = ICE_MM
  const leftMm = Math.max(frame.xMm + toEdge, xMm - around)
  const rightMm = Math.min(frame.xMm + frame.widthMm - toEdge, xMm + widthMm + around)
  const within = (y: number): number => Math.min(Math.max(y, surfaceMm + toFoot), footMm - toFoot)
  const [topMm, bottomMm] = [within(yMm - around), within(yMm + heightMm + around)]
  const middleMm = (topMm + bottomMm) / 2
  return [
    [leftMm, topMm],
    [rightMm, topMm],
    [Math.max(frame.xMm + toEdge, leftMm - bulge), middleMm],
    [Math.min(frame.xMm + frame.widthMm - toEdge, rightMm + bulge), middleMm],
    [leftMm, bottomMm],
    [rightMm, bottomMm],
  ]
}

/** The convex side (1 right, -1 left) of some corners, from the highest to the lowest. */
function outermost(corners: readonly Corner[], side: 1 | -1): readonly Corner[] {
  const chain: Corner[] = []
  for (const corner of [...corners].sort((a, b) => a[1] - b[1] || (b[0] - a[0]) * side)) {
    while (chain.length > 1 && !turns(chain, corner, side)) chain.pop()
    chain.push(corner)
  }
  return chain
}

function turns(chain: readonly Corner[], [x, y]: Corner, side: 1 | -1): boolean {
  const [before, last] = chain.slice(-2)
  if (before === undefined || last === undefined) return true
  return ((last[0] - before[0]) * (y - last[1]) - (last[1] - before[1]) * (x - last[0])) * side > 0
}
