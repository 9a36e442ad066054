// Places trees side by side so that no two things in a row touch and a parent stands over the middle of its children.
// Knows only widths and rows; what the nodes mean is the caller's business.
export interface ForestNode {
  readonly id: string
  readonly width: number
  readonly row: number
  readonly children: readonly ForestNode[]
  /** Room it keeps free in other rows, for the lines that join it; `from` is measured from its left edge. */
  readonly passages?: readonly { readonly row: number; readonly from: number; readonly width: number }[]
}

interface Placed {
  /** Left edge of every node, relative to the tree's own zero. */
  readonly lefts: Map<string, number>
  /** Outline per row: leftmost and rightmost edge. */
  readonly outline: Map<number, { left: number; right: number }>
}

export interface Gaps {
  readonly sibling: number
  readonly tree: number
}

/** Left edges per node id, the whole forest centred on x = 0. */
export function tidyForest(trees: readonly ForestNode[], gaps: Gaps): ReadonlyMap<string, number> {
  const forest = sideBySide(
    trees.map((tree) => placeTree(tree, gaps)),
    gaps.tree,
  )
  const edges = [...forest.outline.values()]
  const middle =
    edges.length === 0
      ? 0
      : (Math.min(...edges.map((e) => e.left)) + Math.max(...edges.map((e) => e.right))) / 2
  return new Map([...forest.lefts].map(([id, left]) => [id, left - middle]))
}

function placeTree(node: ForestNode, gaps: Gaps): Placed {
  const below = sideBySide(
    node.children.map((child) => placeTree(child, gaps)),
    gaps.sibling,
  )
  const first = node.children[0]
  const last = node.children.at(-1)
  const middle =
    first === undefined || last === undefined
      ? node.width / 2
      : ((below.lefts.get(first.id) ?? 0) + (below.lefts.get(last.id) ?? 0) + last.width) / 2
  const left = middle - node.width / 2
  below.lefts.set(node.id, left)
  widen(below.outline, node.row, left, left + node.width)
  for (const { row, from, width } of node.passages ?? [])
    widen(below.outline, row, left + from, left + from + width)
  return below
}

function sideBySide(trees: readonly Placed[], gap: number): Placed {
  const all: Placed = { lefts: new Map(), outline: new Map() }
  for (const tree of trees) {
    const shift = freeShift(all, tree, gap)
    for (const [id, left] of tree.lefts) all.lefts.set(id, left + shift)
    for (const [row, edge] of tree.outline) widen(all.outline, row, edge.left + shift, edge.right + shift)
  }
  return all
}

/** How far the tree must go right so that it clears what stands there in every row they share. */
function freeShift(all: Placed, tree: Placed, gap: number): number {
  if (all.lefts.size === 0) return 0
  let shift = -Infinity
  for (const [row, edge] of tree.outline) {
    const standing = all.outline.get(row)
    if (standing !== undefined) shift = Math.max(shift, standing.right + gap - edge.left)
  }
  if (shift > -Infinity) return shift
  const right = Math.max(...[...all.outline.values()].map((edge) => edge.right))
  return right + gap - Math.min(...[...tree.outline.values()].map((edge) => edge.left))
}

function widen(outline: Placed['outline'], row: number, left: number, right: number): void {
  const edge = outline.get(row)
  if (edge === undefined) outline.set(row, { left, right })
  else outline.set(row, { left: Math.min(edge.left, left), right: Math.max(edge.right, right) })
}
