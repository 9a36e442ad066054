// Moves the inner pieces of a line into the middle of the gaps they run through, beside lines that already run there.
// Never changes the shape of a line, and leaves it as it is where a move would bring it nearer to a card than it was.
import type { Point } from '../../lib/point'
import type { Block } from './createBlockIndex'
import { LONGEST_COUNTED, type LaneBook, type Piece } from './createLaneBook'
import { lineHits, type LineGuard } from './lineHits'

/** A card farther away than this is no wall of the gap. */
const GAP_REACH = 60
/** Distance kept from a single card at one side. */
const BESIDE = 20
const LANE = 9
const MOST_LANES = 5

export function centreLine(points: readonly Point[], guard: LineGuard, lanes: LaneBook): readonly Point[] {
  let line = points
  for (let at = 1; at + 2 < line.length; at++) line = centredPiece(line, at, { guard, lanes })
  return line
}

/** The pieces of a line, outer ones included. */
export function piecesOf(line: readonly Point[]): readonly Piece[] {
  return line.flatMap((_, at) => pieceAt(line, at) ?? [])
}

/** Of the places beside the middle of the gap the one that crosses fewest lines; of those the nearest. */
function centredPiece(
  line: readonly Point[],
  at: number,
  { guard, lanes }: { readonly guard: LineGuard; readonly lanes: LaneBook },
): readonly Point[] {
  const piece = pieceAt(line, at)
  if (piece === null) return line
  const wanted = middleOf(piece, guard)
  let [best, fewest] = [line, Infinity]
  // A very long piece crosses much whatever its lane.
  const lanesTried = Math.abs(piece.to - piece.from) > LONGEST_COUNTED ? 1 : MOST_LANES
  for (let lane = 0; lane <= 2 * lanesTried && fewest > 0; lane++) {
    const step = Math.ceil(lane / 2) * LANE * (lane % 2 === 0 ? 1 : -1)
    const moved = shifted(line, at, wanted + step)
    if (!keepsShape(line, moved, at) || lanes.isTaken({ ...piece, at: wanted + step })) continue
    const crossed = piecesOf(moved.slice(at - 1, at + 3)).reduce(
      (sum, each) => sum + lanes.crossings(each),
      0,
    )
    if (crossed >= fewest || !isFree(moved, at, guard)) continue
    best = moved
    fewest = crossed
  }
  return best
}

function pieceAt(line: readonly Point[], at: number): Piece | null {
  const [a, b] = [line[at], line[at + 1]]
  if (a === undefined || b === undefined) return null
  return a.y === b.y
    ? { isLevel: true, at: a.y, from: a.x, to: b.x }
    : { isLevel: false, at: a.x, from: a.y, to: b.y }
}

/** The middle between the nearest cards at both sides, or a step away from the only one. */
function middleOf({ isLevel, at, from, to }: Piece, { index }: LineGuard): number {
  const [low, high] = [Math.min(from, to), Math.max(from, to)]
  const strip: Block = isLevel
    ? { left: low, right: high, top: at - GAP_REACH, bottom: at + GAP_REACH }
    : { left: at - GAP_REACH, right: at + GAP_REACH, top: low, bottom: high }
  let [before, after] = [-Infinity, Infinity]
  for (const block of index.within(strip)) {
    const [near, far] = isLevel ? [block.top, block.bottom] : [block.left, block.right]
    if (far <= at) before = Math.max(before, far)
    if (near >= at) after = Math.min(after, near)
  }
  if (before > -Infinity && after < Infinity) return (before + after) / 2
  if (before > -Infinity) return Math.max(at, before + BESIDE)
  return after < Infinity ? Math.min(at, after - BESIDE) : at
}

function shifted(line: readonly Point[], at: number, to: number): readonly Point[] {
  const isLevel = line[at]?.y === line[at + 1]?.y
  return line.map((point, index) =>
    index !== at && index !== at + 1 ? point : isLevel ? { ...point, y: to } : { ...point, x: to },
  )
}

/** The shortest an outer piece may become: room for an arrowhead. */
const OUTER = 12

/** The pieces before and after still run the way they ran. */
function keepsShape(line: readonly Point[], moved: readonly Point[], at: number): boolean {
  return [at - 1, at + 1].every((piece) => {
    const [before, after] = [reachOf(line, piece), reachOf(moved, piece)]
    const isOuter = piece === 0 || piece + 2 === line.length
    const least = isOuter ? Math.min(OUTER, Math.abs(before)) : 1
    return Math.sign(before) === Math.sign(after) && Math.abs(after) >= least
  })
}

function reachOf(line: readonly Point[], piece: number): number {
  const [a, b] = [line[piece], line[piece + 1]]
  return a === undefined || b === undefined ? 0 : b.x - a.x + (b.y - a.y)
}

function isFree(line: readonly Point[], at: number, guard: LineGuard): boolean {
  return lineHits(guard, line.slice(at - 1, at + 3)).size === 0
}
