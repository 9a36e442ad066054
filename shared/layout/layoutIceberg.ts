// Where every card of the iceberg stands. Pure: the same snapshot gives the same picture on every machine and on paper.
// A card a hand has placed stands there; the layout places the others around it.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import type { Card } from '../model/cards'
import { icebergGraph } from '../rules/icebergGraph'
import { boundsOf, overlaps, type Box } from './box'
import { cardSize } from './cardSize'
import { factsBeside } from './factsBeside'
import { icebergRows } from './icebergRows'
import { isStrip, rowLanes, type RowLanes } from './rowLanes'
import { rowTops, type Band } from './rowTops'
import { blockWidth, FACT_GAP, threadForest, type Threads } from './threadForest'
import { tidyForest } from './tidyForest'

export interface IcebergLayout {
  readonly boxes: ReadonlyMap<string, Box>
  readonly bands: readonly Band[]
  /** Around all cards and the water above or below them; around the bands when there is no card yet. */
  readonly extent: Box
}

const GAPS = { sibling: 28, tree: 56 }
/** Height of a row of short cards with the gap below it. */
const USUAL_ROW = 160
/** How many lanes are tried until the map is no strip any more. */
const LANES = [2, 4]
/** Between the lanes of a row. */
const LANE_GAP = 34
const SHELF_GAP = 72
const SHELF_ROWS = 5
/** Hand-placed cards and others keep at least this distance: a line runs down between them. */
const CLEARANCE = 22

/** Which rows there are: all down to the deepest, or only those somebody stands in. */
interface RowChoice {
  readonly stoodInOnly: boolean
}

const cache = new WeakMap<EngagementSnapshot, IcebergLayout>()

export function layoutIceberg(snapshot: EngagementSnapshot): IcebergLayout {
  const known = cache.get(snapshot)
  if (known !== undefined) return known
  const layout = build(snapshot, { stoodInOnly: false })
  cache.set(snapshot, layout)
  return layout
}

/** For paper: rows nobody stands in are left out. What hands have placed would lose its row, so then they stay. */
export function layoutForPaper(snapshot: EngagementSnapshot): IcebergLayout {
  const cards = [...snapshot.cards.values()]
  if (cards.length > 0 && cards.every(({ pos }) => pos === null))
    return build(snapshot, { stoodInOnly: true })
  const layout = layoutIceberg(snapshot)
  const boxes = [...layout.boxes.values()]
  const isStoodIn = ({ name, top, bottom }: Band): boolean =>
    name === 'sky' || boxes.some(({ y, height }) => y < bottom && y + height > top)
  return cards.length === 0 ? layout : { ...layout, bands: layout.bands.filter(isStoodIn) }
}

function build(snapshot: EngagementSnapshot, rows: RowChoice): IcebergLayout {
  const { rowOf, rootRow } = icebergRows(snapshot)
  const threads = { snapshot, rowOf, facts: factsBeside(snapshot, rowOf) }
  const { lefts, laneOf } = tidyThreads(threads)
  const { tops, bands, laneTops } = standingRows(threads, rootRow, laneOf, rows)
  const boxes = new Map<string, Box>()
  placeHandPlaced(snapshot, boxes)
  const topOf = (id: string, row: number): number =>
    (tops[row] ?? 0) + (laneTops[row]?.[laneOf.get(id) ?? 0] ?? 0)
  placeThreads({ ...threads, lefts, topOf }, boxes)
  placeShelf(snapshot, boxes)
  return {
    boxes,
    bands,
    extent: boundsOf(boxes.size === 0 ? bands.map(bandBox) : [...boxes.values(), WATERLINE]),
  }
}

/** Left edges, and who stands in which lane of a row that has several. */
function tidyThreads(threads: Threads): {
  readonly lefts: ReadonlyMap<string, number>
  readonly laneOf: ReadonlyMap<string, number>
} {
  const forest = threadForest(threads)
  const rows = 1 + Math.max(0, ...threads.rowOf.values())
  const cardWidthOf = (id: string): number => {
    const card = threads.snapshot.cards.get(id)
    return card === undefined ? 0 : cardSize(card).width
  }
  let tidy = { lefts: tidyForest(forest, GAPS), laneOf: new Map<string, number>() as RowLanes['laneOf'] }
  for (const count of LANES) {
    const width = 2 * Math.max(0, ...tidy.lefts.values())
    if (!isStrip({ width, height: (rows * USUAL_ROW * count) / 2 })) break
    const lanes = rowLanes(forest, count, cardWidthOf)
    tidy = { lefts: tidyForest(lanes.forest, GAPS), laneOf: lanes.laneOf }
  }
  return tidy
}

/** How tall each row and its lanes are, and so where they begin. */
function standingRows(
  { snapshot, rowOf, facts }: Threads,
  rootRow: number,
  laneOf: ReadonlyMap<string, number>,
  rows: RowChoice,
): ReturnType<typeof rowTops> & { readonly laneTops: readonly (readonly number[])[] } {
  const heights = Array.from({ length: rootRow + 1 }, (): number[] => [])
  for (const [id, row] of rowOf) {
    const card = snapshot.cards.get(id)
    const lanes = heights[row]
    if (card === undefined || lanes === undefined) continue
    const lane = laneOf.get(id) ?? 0
    lanes[lane] = Math.max(lanes[lane] ?? 0, blockHeight(cardSize(card).height, facts.get(id) ?? []))
  }
  const laneTops = heights.map((lanes) => {
    let top = 0
    // A lane nobody stands in takes no room.
    return Array.from(lanes, (height = 0) => {
      const at = top
      if (height > 0) top += height + LANE_GAP
      return at
    })
  })
  const whole = heights.map((lanes, row) => (laneTops[row]?.at(-1) ?? 0) + (lanes.at(-1) ?? 0))
  return { ...rowTops(whole, rows), laneTops }
}

/** A strip along the water, so that what is fitted never leaves it out of the picture. */
const WATERLINE: Box = { x: 0, y: -24, width: 0, height: 48 }

function bandBox(band: Band): Box {
  return { x: 0, y: band.top, width: 0, height: band.bottom - band.top }
}

function placeHandPlaced(snapshot: EngagementSnapshot, boxes: Map<string, Box>): void {
  for (const card of snapshot.cards.values()) {
    if (card.pos === null) continue
    const { width, height } = cardSize(card)
    boxes.set(card.id, { ...card.pos, width, height })
  }
}

/** A card and the 根拠 at its side. */
function blockHeight(height: number, facts: readonly Card[]): number {
  return Math.max(height, stackHeight(facts))
}

function stackHeight(facts: readonly Card[]): number {
  return facts.reduce(
    (height, fact) => height + cardSize(fact).height + FACT_GAP,
    facts.length === 0 ? 0 : -FACT_GAP,
  )
}

interface PlacedThreads extends Threads {
  readonly lefts: ReadonlyMap<string, number>
  readonly topOf: (id: string, row: number) => number
}

function placeThreads(threads: PlacedThreads, boxes: Map<string, Box>): void {
  const { snapshot, rowOf, topOf, facts, lefts } = threads
  const inRows = [...rowOf].sort(
    ([a, rowA], [b, rowB]) => rowA - rowB || (lefts.get(a) ?? 0) - (lefts.get(b) ?? 0),
  )
  const fixed = [...boxes.values(), ...stacksBesideHandPlaced(threads, boxes)]
  // Without a hand in it the tidy forest already keeps everything apart.
  const obstacles = new Map<number, Box[]>()
  for (const [id, row] of inRows) {
    const card = snapshot.cards.get(id)
    if (card === undefined) continue
    const { width, height } = cardSize(card)
    const stack = facts.get(id) ?? []
    let box = boxes.get(id)
    if (box === undefined) {
      const blockTall = blockHeight(height, stack)
      // 根拠 of a 表課題 stay above the water with it.
      const top = row === 0 ? -SKY_FOOT - blockTall : topOf(id, row)
      const standing = obstacles.get(row) ?? [...fixed]
      obstacles.set(row, standing)
      const x = (lefts.get(id) ?? 0) + driftOf(snapshot, id, boxes, lefts)
      const block = { x, y: top, width: blockWidth(width, stack), height: blockTall }
      const free = fixed.length === 0 ? block : clear(block, standing)
      if (fixed.length > 0) standing.push(free)
      box = { ...free, width, height }
      boxes.set(id, box)
    }
    placeFacts(stack, box, boxes)
  }
}

/** 根拠 stand beside a hand-placed card too, and nothing else may stand on them. */
function stacksBesideHandPlaced({ facts }: Threads, boxes: ReadonlyMap<string, Box>): readonly Box[] {
  return [...facts].flatMap(([id, stack]) => {
    const box = boxes.get(id)
    if (box === undefined) return []
    return [{ ...box, width: blockWidth(box.width, stack), height: stackHeight(stack) }]
  })
}

/** Distance between the foot of a 表課題 and the water. */
export const SKY_FOOT = 44

/** How far the nearest hand-placed card above has been moved from its tidy place: what hangs under it follows. */
function driftOf(
  snapshot: EngagementSnapshot,
  id: string,
  boxes: ReadonlyMap<string, Box>,
  lefts: ReadonlyMap<string, number>,
): number {
  const graph = icebergGraph(snapshot)
  for (let at = graph.parentsOf(id)[0]; at !== undefined; at = graph.parentsOf(at)[0]) {
    const box = boxes.get(at)
    const left = lefts.get(at)
    if (box !== undefined && left !== undefined) return box.x - left
  }
  return 0
}

function clear(wanted: Box, obstacles: readonly Box[]): Box {
  let box = wanted
  for (let tries = 0; tries < obstacles.length; tries++) {
    const hit = obstacles.find((obstacle) => overlaps(box, obstacle, CLEARANCE))
    if (hit === undefined) return box
    box = { ...box, x: hit.x + hit.width + CLEARANCE + 1 }
  }
  return box
}

function placeFacts(facts: readonly Card[], beside: Box, boxes: Map<string, Box>): void {
  let y = beside.y
  for (const fact of facts) {
    const { width, height } = cardSize(fact)
    boxes.set(fact.id, { x: beside.x + beside.width + FACT_GAP, y, width, height })
    y += height + FACT_GAP
  }
}

/** 付箋, loose 根拠, 見出し and cards of unknown kinds wait at the right of the picture, in columns. */
function placeShelf(snapshot: EngagementSnapshot, boxes: Map<string, Box>): void {
  const waiting = icebergGraph(snapshot).tops.filter((id) => !boxes.has(id))
  if (waiting.length === 0) return
  const standing = boundsOf(boxes.values())
  let x = boxes.size === 0 ? -100 : standing.x + standing.width + SHELF_GAP
  let y = SHELF_TOP
  let widest = 0
  waiting.forEach((id, index) => {
    const card = snapshot.cards.get(id)
    if (card === undefined) return
    const { width, height } = cardSize(card)
    if (index > 0 && index % SHELF_ROWS === 0) {
      x += widest + GAPS.sibling
      y = SHELF_TOP
      widest = 0
    }
    boxes.set(id, { x, y, width, height })
    y += height + GAPS.sibling
    widest = Math.max(widest, width)
  })
}

const SHELF_TOP = -220
