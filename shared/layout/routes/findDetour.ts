// A way around the cards a link does not join. Looks only at cards that turn out to be in the way, so a map of thousands
// costs no more than the part it passes. Where there is no free way, the one that crosses least.
import type { Block, BlockIndex } from './createBlockIndex'
import { lineHits } from './lineHits'
import { searchLine, type FoundLine, type LineChoice } from './searchLine'

/** What lines are looked for among, and how much looking is left for all links together. */
export interface Ground {
  readonly index: BlockIndex
  /** Places that may still be looked at; when they are used up, links run plainly. No map people draw comes near. */
  readonly effort: { places: number }
}

export interface DetourRequest {
  readonly ground: Ground
  readonly own: readonly [from: Block, to: Block]
  readonly starts: readonly LineChoice[]
  readonly ends: readonly LineChoice[]
  readonly upCost: number
}

export interface Detour extends FoundLine {
  /** The distance it keeps from cards; 0 = it crosses some. */
  readonly clearance: number
}

/** `stub`: how far a line runs straight away from its own cards. First with room to spare, then through narrow gaps. */
const ATTEMPTS = [
  { clearance: 8, stub: 16, mayCross: false },
  { clearance: 3, stub: 5, mayCross: false },
  { clearance: 3, stub: 5, mayCross: true },
] as const
const MOST_ROUNDS = 16
/** A line down a map meets one card a row; what is beyond waits for the next round. */
const MOST_ROWS = 12

/** For one map; about a second on an old machine. */
export const MOST_EFFORT = 400_000

/** A wide line this much longer than the straight way is set against one through narrow gaps. */
const LONG_WAY = 800
/** What a wide line may be longer than a narrow one. */
const WORTH = 400

export function findDetour(request: DetourRequest): Detour | null {
  const [wide, narrow, across] = ATTEMPTS
  const free = tried(request, wide)
  if (free !== null && lengthOf(free) <= straightLength(request) + LONG_WAY) return free
  const close = tried(request, narrow)
  if (free !== null) return close !== null && lengthOf(close) + WORTH < lengthOf(free) ? close : free
  return close ?? tried(request, across)
}

/** Null when there is no such line, or looking for it was not worth more. */
function tried(
  { ground: { index, effort }, own, starts, ends, upCost }: DetourRequest,
  { clearance, stub, mayCross }: (typeof ATTEMPTS)[number],
): Detour | null {
  const blocks = new Set<Block>()
  let line: FoundLine | null = null
  for (let round = 0; round < MOST_ROUNDS; round++) {
    effort.places -= (2 * blocks.size + 8) ** 2
    if (effort.places < 0) return null
    line = searchLine({ starts, ends, own, blocks: [...blocks], clearance, stub, upCost, mayCross })
    if (line === null) return null
    const met = newlyMet(line, { index, own, clearance }, blocks)
    if (met.length === 0) return { ...line, clearance: mayCross ? 0 : clearance }
    for (const block of met) blocks.add(block)
  }
  return mayCross && line !== null ? { ...line, clearance: 0 } : null
}

function straightLength({ own: [from, to] }: DetourRequest): number {
  return Math.abs(from.left - to.left) + Math.abs(from.top - to.top)
}

function lengthOf({ points }: FoundLine): number {
  return points.reduce((sum, { x, y }, at) => {
    const before = points[at - 1] ?? { x, y }
    return sum + Math.abs(x - before.x) + Math.abs(y - before.y)
  }, 0)
}

/** The cards this line meets for the first time; of many in one row the outermost say enough. */
function newlyMet(
  { points }: FoundLine,
  guard: { readonly index: BlockIndex; readonly own: readonly Block[]; readonly clearance: number },
  known: ReadonlySet<Block>,
): readonly Block[] {
  const met = new Set<Block>()
  for (let at = 1; at < points.length; at++) {
    const [a, b] = [points[at - 1], points[at]]
    if (a === undefined || b === undefined) continue
    const hits = [...lineHits(guard, [a, b])].filter((hit) => !known.has(hit) && !guard.own.includes(hit))
    for (const hit of a.y === b.y ? outermost(hits) : hits.slice(0, MOST_ROWS)) met.add(hit)
  }
  return [...met]
}

function outermost(hits: readonly Block[]): readonly Block[] {
  const [first] = hits
  if (first === undefined || hits.length <= 3) return hits
  return [
    hits.reduce((best, block) => (block.top < best.top ? block : best), first),
    hits.reduce((best, block) => (block.bottom > best.bottom ? block : best), first),
    first,
  ]
}
