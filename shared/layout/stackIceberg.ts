// The iceberg drawn closely, for paper that must hold many cards: answers that end a thread stand in a column under their
// parent instead of side by side. Bands keep their meaning: every card stands in the row of its depth.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import type { Card } from '../model/cards'
import { icebergGraph, type IcebergGraph } from '../rules/icebergGraph'
import type { Point } from '../lib/point'
import { boundsOf, type Box } from './box'
import { branchTree, type BranchTree } from './branchTree'
import { cardSize } from './cardSize'
import { CLOSE_SKY_FOOT, closeRows } from './closeRows'
import { icebergRows } from './icebergRows'
import type { SheetLayout } from './sheetLayout'
import { tidyForest, type ForestNode } from './tidyForest'

const GAPS = { sibling: 22, tree: 40 }
const FACT_GAP = 14
const COLUMN_GAP = 11
/** Room at the left of a column for the line that joins its cards to their parent. */
const SPINE = 20
/** Width kept free for a line that passes a row. */
const LANE = 36
const SHELF_HEIGHT = 780

interface Column {
  readonly cardIds: readonly string[]
  /** Null for cards without a parent: nothing joins them. */
  readonly parentId: string | null
}

interface Drawing {
  readonly snapshot: EngagementSnapshot
  readonly graph: IcebergGraph
  readonly tree: BranchTree
  readonly rowOf: ReadonlyMap<string, number>
  /** The other rows are left out. */
  readonly stoodIn: ReadonlySet<number>
  readonly columnHeight: number
  readonly columns: Map<string, Column>
  /** Node that keeps a row free → the card whose line passes there. */
  readonly passages: Map<string, string>
}

/** `columnHeight`: how tall a column may grow before a second one begins beside it. */
export function stackIceberg(snapshot: EngagementSnapshot, columnHeight: number): SheetLayout {
  const { rowOf, rootRow } = icebergRows(snapshot)
  const graph = icebergGraph(snapshot)
  const drawing: Drawing = {
    snapshot,
    graph,
    tree: branchTree(snapshot),
    rowOf,
    stoodIn: new Set(rowOf.values()),
    columnHeight,
    columns: new Map(),
    passages: new Map(),
  }
  const forest = gather(drawing, null, graph.tops)
  const heights = Array.from({ length: rootRow + 1 }, () => 0)
  for (const node of everyNode(forest))
    heights[node.row] = Math.max(heights[node.row] ?? 0, heightOf(drawing, node.id))
  const { tops, bands } = closeRows(heights)
  const lefts = tidyForest(forest, GAPS)
  const boxes = new Map<string, Box>()
  const spines = new Map<string, number>()
  const lanes = new Map<string, Point>()
  for (const node of everyNode(forest)) {
    const left = lefts.get(node.id) ?? 0
    const passedBy = drawing.passages.get(node.id)
    if (passedBy !== undefined) {
      if (!lanes.has(passedBy)) lanes.set(passedBy, { x: left + LANE / 2, y: tops[node.row] ?? 0 })
      continue
    }
    const top = node.row === 0 ? -CLOSE_SKY_FOOT - heightOf(drawing, node.id) : (tops[node.row] ?? 0)
    const column = drawing.columns.get(node.id)
    if (column === undefined) placeBlock(drawing, node.id, { x: left, y: top }, boxes)
    else placeColumn(drawing, column, { x: left, y: top }, { boxes, spines })
  }
  placeShelf(drawing, boxes)
  return { boxes, bands, spines, lanes }
}

/** The nodes of one set of siblings; runs of single answers become columns. */
function gather(drawing: Drawing, parentId: string | null, ids: readonly string[]): readonly ForestNode[] {
  const nodes: ForestNode[] = []
  let run: string[] = []
  const endRun = (): void => {
    if (run.length > 0) nodes.push(...columnsOf(drawing, parentId, run))
    run = []
  }
  for (const id of ids) {
    const row = drawing.rowOf.get(id)
    const first = run[0]
    if (row === undefined) continue
    if (first !== undefined && drawing.rowOf.get(first) !== row) endRun()
    if (standsAlone(drawing, id)) run.push(id)
    else {
      endRun()
      const below = gather(drawing, id, drawing.tree.answersUnder(id))
      const node = { id, row, width: blockWidth(drawing, id), children: below }
      nodes.push(parentId === null ? node : withLane(drawing, parentId, node))
    }
  }
  endRun()
  return nodes
}

/** A card more than one row below its parent keeps the rows between free for the line that leads to it. */
function withLane({ rowOf, stoodIn, passages }: Drawing, parentId: string, node: ForestNode): ForestNode {
  let above = node
  for (let row = node.row - 1; row > (rowOf.get(parentId) ?? 0); row--) {
    if (!stoodIn.has(row)) continue
    above = { id: `row ${row} above ${node.id}`, row, width: LANE, children: [above] }
    passages.set(above.id, node.id)
  }
  return above
}

/** Nothing hangs under it and at most its one parent is joined to it, so it may stand in a column. */
function standsAlone({ snapshot, graph, tree }: Drawing, id: string): boolean {
  const kind = snapshot.cards.get(id)?.kind
  if (kind !== 'why' && kind !== 'surface') return false
  const own = new Set(tree.factBatches(id).flat())
  const joined = tree.linksOf(id).filter((link) => !own.has(link.from))
  return (
    graph.childrenOf(id).length === 0 && joined.length <= 1 && joined.every((link) => link.kind === 'why')
  )
}

function columnsOf(drawing: Drawing, parentId: string | null, run: readonly string[]): readonly ForestNode[] {
  const row = drawing.rowOf.get(run[0] ?? '') ?? 0
  const total = run.reduce((sum, id) => sum + blockHeight(drawing, id) + COLUMN_GAP, 0)
  const count = Math.ceil(total / drawing.columnHeight)
  const perColumn = Math.ceil(run.length / count)
  return Array.from({ length: Math.ceil(run.length / perColumn) }, (_, index) => {
    const cardIds = run.slice(index * perColumn, (index + 1) * perColumn)
    const [only] = cardIds
    if (cardIds.length === 1 && only !== undefined)
      return { id: only, row, width: blockWidth(drawing, only), children: [] }
    const id = `column of ${cardIds.join(' ')}`
    drawing.columns.set(id, { cardIds, parentId })
    const widest = Math.max(...cardIds.map((cardId) => blockWidth(drawing, cardId)))
    return { id, row, width: widest + (parentId === null ? 0 : SPINE), children: [] }
  })
}

function everyNode(nodes: readonly ForestNode[]): readonly ForestNode[] {
  return nodes.flatMap((node) => [node, ...everyNode(node.children)])
}

function heightOf(drawing: Drawing, nodeId: string): number {
  if (drawing.passages.has(nodeId)) return 0
  const column = drawing.columns.get(nodeId)
  if (column === undefined) return blockHeight(drawing, nodeId)
  return column.cardIds.reduce((sum, id) => sum + blockHeight(drawing, id) + COLUMN_GAP, -COLUMN_GAP)
}

function factsOf({ snapshot, tree }: Drawing, id: string): readonly Card[] {
  return tree
    .factBatches(id)
    .flat()
    .flatMap((factId) => snapshot.cards.get(factId) ?? [])
}

function sizeOf({ snapshot }: Drawing, id: string): { readonly width: number; readonly height: number } {
  const card = snapshot.cards.get(id)
  return card === undefined ? { width: 0, height: 0 } : cardSize(card)
}

function blockWidth(drawing: Drawing, id: string): number {
  const widths = factsOf(drawing, id).map((fact) => cardSize(fact).width + FACT_GAP)
  return sizeOf(drawing, id).width + Math.max(0, ...widths)
}

function blockHeight(drawing: Drawing, id: string): number {
  const facts = factsOf(drawing, id)
  const stack = facts.reduce((sum, fact) => sum + cardSize(fact).height + FACT_GAP, -FACT_GAP)
  return Math.max(sizeOf(drawing, id).height, stack)
}

function placeBlock(
  drawing: Drawing,
  id: string,
  at: { readonly x: number; readonly y: number },
  boxes: Map<string, Box>,
): void {
  const { width, height } = sizeOf(drawing, id)
  boxes.set(id, { ...at, width, height })
  let { y } = at
  for (const fact of factsOf(drawing, id)) {
    const size = cardSize(fact)
    boxes.set(fact.id, { x: at.x + width + FACT_GAP, y, width: size.width, height: size.height })
    y += size.height + FACT_GAP
  }
}

function placeColumn(
  drawing: Drawing,
  column: Column,
  at: { readonly x: number; readonly y: number },
  out: { readonly boxes: Map<string, Box>; readonly spines: Map<string, number> },
): void {
  const indent = column.parentId === null ? 0 : SPINE
  let { y } = at
  for (const id of column.cardIds) {
    placeBlock(drawing, id, { x: at.x + indent, y }, out.boxes)
    if (column.parentId !== null) out.spines.set(id, at.x + SPINE / 4)
    y += blockHeight(drawing, id) + COLUMN_GAP
  }
}

/** What is on no thread waits at the right, in columns. */
function placeShelf(drawing: Drawing, boxes: Map<string, Box>): void {
  const waiting = [...drawing.graph.tops, ...drawing.snapshot.cards.keys()]
  const standing = boundsOf(boxes.values())
  const top = boxes.size === 0 ? -SHELF_HEIGHT / 4 : Math.min(standing.y, -CLOSE_SKY_FOOT)
  let x = boxes.size === 0 ? 0 : standing.x + standing.width + GAPS.tree
  let y = top
  let widest = 0
  for (const id of waiting) {
    if (boxes.has(id)) continue
    const size = sizeOf(drawing, id)
    if (y > top && y + size.height > top + SHELF_HEIGHT) {
      x += widest + GAPS.sibling
      y = top
      widest = 0
    }
    boxes.set(id, { x, y, ...size })
    y += size.height + COLUMN_GAP
    widest = Math.max(widest, size.width)
  }
}
