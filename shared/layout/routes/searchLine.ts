// The cheapest line of level and upright pieces around a few cards (A* over the lines along their edges): short, few bends,
// and downward if asked. Knows only the cards it is given; findDetour decides which.
import type { Point } from '../../lib/point'
import { moved, OUTWARD, type LinkEnd, type Side } from '../linkEnds'
import { grown, type Block } from './createBlockIndex'
import { createMinHeap } from './createMinHeap'
import { withoutIdlePoints } from './withoutIdlePoints'

export interface LineChoice extends LinkEnd {
  /** Added when the line uses this end. */
  readonly cost: number
}

export interface LineSearch {
  readonly starts: readonly LineChoice[]
  readonly ends: readonly LineChoice[]
  /** The two cards that are joined; lines keep `stub` from them. */
  readonly own: readonly Block[]
  readonly blocks: readonly Block[]
  readonly clearance: number
  readonly stub: number
  /** How much dearer a way up is. */
  readonly upCost: number
  /** False: cards are walls. True: crossing one is dear. */
  readonly mayCross: boolean
}

export interface FoundLine {
  readonly start: LinkEnd
  readonly end: LinkEnd
  /** Both ends included; pieces are level and upright in turn. */
  readonly points: readonly Point[]
}

const BEND = 50
const CROSSING = { once: 300, perUnit: 40 }
/** Of two lines in one gap the one over the lower cards is chosen: their tops are level. */
const LOW_EDGE = 0.02
const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left']
/** More places than this are not searched. */
const MOST_PLACES = 12_000

interface Grid {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly lowEdges: ReadonlySet<number>
  /** The walls a level line at this row, or an upright one at this column, may run into. */
  readonly rowWalls: readonly (readonly Block[])[]
  readonly columnWalls: readonly (readonly Block[])[]
}

export function searchLine(search: LineSearch): FoundLine | null {
  const grid = gridOf(search)
  const { xs, ys } = grid
  if (xs.length * ys.length > MOST_PLACES) return null
  const states = xs.length * ys.length * 4
  const costs = new Float64Array(states + search.ends.length).fill(Infinity)
  const cameFrom = new Int32Array(states + search.ends.length).fill(-1)
  const open = createMinHeap()
  const goals = search.ends.map((end) => ({ end, at: moved(end.at, end.side, search.stub) }))
  const guess = (x: number, y: number): number => {
    let least = Infinity
    for (const { at, end } of goals)
      least = Math.min(least, Math.abs(at.x - x) + Math.abs(at.y - y) + end.cost)
    return least
  }
  const reach = (state: number, cost: number, from: number, rest: number): void => {
    if (cost >= (costs[state] ?? 0)) return
    costs[state] = cost
    cameFrom[state] = from
    open.push(cost + rest, state)
  }
  search.starts.forEach((start) => {
    const { x, y } = moved(start.at, start.side, search.stub)
    const state = (ys.indexOf(y) * xs.length + xs.indexOf(x)) * 4 + SIDES.indexOf(start.side)
    reach(state, start.cost, -1, guess(x, y))
  })
  for (let state = open.pop(); state !== null; state = open.pop()) {
    if (state >= states) return tracedLine(search, grid, { state, states, cameFrom })
    const cost = costs[state] ?? 0
    const [place, heading] = [state >> 2, state & 3]
    const [row, column] = [Math.floor(place / xs.length), place % xs.length]
    const [x, y] = [xs[column] ?? 0, ys[row] ?? 0]
    goals.forEach(({ end, at }, index) => {
      if (at.x !== x || at.y !== y || SIDES[heading] === end.side) return
      const isStraight = heading === (SIDES.indexOf(end.side) + 2) % 4
      reach(states + index, cost + end.cost + (isStraight ? 0 : BEND), state, 0)
    })
    for (const turn of [0, 1, 3]) {
      const next = (heading + turn) % 4
      const way = OUTWARD[SIDES[next] ?? 'top']
      const [toX, toY] = [xs[column + way.x], ys[row + way.y]]
      if (toX === undefined || toY === undefined) continue
      const step = stepCost(search, grid, { row, column, way })
      if (step === Infinity) continue
      const nextState = ((row + way.y) * xs.length + column + way.x) * 4 + next
      reach(nextState, cost + step + (turn === 0 ? 0 : BEND), state, guess(toX, toY))
    }
  }
  return null
}

function gridOf({ starts, ends, own, blocks, clearance, stub }: LineSearch): Grid {
  const walls = [...own.map((block) => grown(block, stub)), ...blocks.map((block) => grown(block, clearance))]
  const exits = [...starts, ...ends].map(({ at, side }) => moved(at, side, stub))
  const xs = inOrder([...walls.flatMap(({ left, right }) => [left, right]), ...exits.map(({ x }) => x)])
  const ys = inOrder([...walls.flatMap(({ top, bottom }) => [top, bottom]), ...exits.map(({ y }) => y)])
  return {
    xs,
    ys,
    lowEdges: new Set(walls.map(({ bottom }) => bottom)),
    rowWalls: ys.map((y) => walls.filter(({ top, bottom }) => y > top && y < bottom)),
    columnWalls: xs.map((x) => walls.filter(({ left, right }) => x > left && x < right)),
  }
}

function inOrder(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((a, b) => a - b)
}

interface Step {
  readonly row: number
  readonly column: number
  readonly way: Point
}

function stepCost({ upCost, mayCross }: LineSearch, grid: Grid, { row, column, way }: Step): number {
  const isLevel = way.y === 0
  const [lines, at] = isLevel ? [grid.xs, column] : [grid.ys, row]
  const [from, to] = [lines[at] ?? 0, lines[at + way.x + way.y] ?? 0]
  const [length, middle] = [Math.abs(to - from), (from + to) / 2]
  let crossed = 0
  for (const wall of (isLevel ? grid.rowWalls[row] : grid.columnWalls[column]) ?? []) {
    const [low, high] = isLevel ? [wall.left, wall.right] : [wall.top, wall.bottom]
    if (middle <= low || middle >= high) continue
    if (!mayCross) return Infinity
    crossed += 1
  }
  const weight = way.y < 0 ? upCost : isLevel && grid.lowEdges.has(grid.ys[row] ?? 0) ? 1 + LOW_EDGE : 1
  return length * weight + crossed * (CROSSING.once + length * CROSSING.perUnit)
}

interface Trace {
  readonly state: number
  readonly states: number
  readonly cameFrom: Int32Array
}

function tracedLine(
  { starts, ends, stub }: LineSearch,
  { xs, ys }: Grid,
  { state, states, cameFrom }: Trace,
): FoundLine | null {
  const end = ends[state - states]
  const points: Point[] = []
  let first = state
  for (let at = cameFrom[state] ?? -1; at !== -1; at = cameFrom[at] ?? -1) {
    const place = at >> 2
    points.push({ x: xs[place % xs.length] ?? 0, y: ys[Math.floor(place / xs.length)] ?? 0 })
    first = at
  }
  const exit = points.at(-1)
  const start = starts.find(({ side, at }) => {
    const { x, y } = moved(at, side, stub)
    return SIDES[first & 3] === side && x === exit?.x && y === exit.y
  })
  if (end === undefined || start === undefined) return null
  return { start, end, points: withoutIdlePoints([start.at, ...points.reverse(), end.at]) }
}
