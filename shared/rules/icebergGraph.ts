// The threads of an iceberg: who stands under whom by `why` links. A DAG: a card may have several parents (P-04).
// Two peers may close a ring at the same moment; the youngest link of a ring is then left out here, not deleted.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import type { Card } from '../model/cards'
import type { Link } from '../model/link'
import { compareAge } from './compareAge'
import { compareOrder } from './compareOrder'

export interface IcebergGraph {
  /** Oldest link first: the first parent is the one the outline writes the card under. */
  readonly parentsOf: (cardId: string) => readonly string[]
  readonly childrenOf: (cardId: string) => readonly string[]
  /** Cards no `why` enters, in order: 表課題 first, then loose answers, 裏課題, 付箋, 根拠, 見出し. */
  readonly tops: readonly string[]
  /** 0 for a top, else 1 + the deepest parent. */
  readonly depthOf: (cardId: string) => number
  /** `why` links that would close a ring; drawn as 悪循環 until somebody settles them. */
  readonly ringLinks: ReadonlySet<string>
}

const NONE: readonly string[] = []
const TOP_ORDER: Readonly<Record<Card['kind'], number>> = {
  surface: 0,
  why: 1,
  root: 2,
  note: 3,
  fact: 4,
  heading: 5,
  unknown: 6,
}
const cache = new WeakMap<EngagementSnapshot, IcebergGraph>()

export function icebergGraph(snapshot: EngagementSnapshot): IcebergGraph {
  const known = cache.get(snapshot)
  if (known !== undefined) return known
  const graph = buildGraph(snapshot)
  cache.set(snapshot, graph)
  return graph
}

function buildGraph(snapshot: EngagementSnapshot): IcebergGraph {
  const { parents, ringLinks } = collectParents(snapshot)
  const children = new Map<string, string[]>()
  for (const [child, itsParents] of parents)
    for (const parent of itsParents) {
      const list = children.get(parent)
      if (list === undefined) children.set(parent, [child])
      else list.push(child)
    }
  const cardOf = (id: string): Card | undefined => snapshot.cards.get(id)
  for (const list of children.values()) list.sort((a, b) => compareIds(cardOf(a), cardOf(b)))
  const tops = [...snapshot.cards.values()]
    .filter((card) => !parents.has(card.id))
    .sort((a, b) => TOP_ORDER[a.kind] - TOP_ORDER[b.kind] || compareOrder(a, b))
    .map((card) => card.id)
  const depths = measureDepths(tops, children)
  return {
    parentsOf: (id) => parents.get(id) ?? NONE,
    childrenOf: (id) => children.get(id) ?? NONE,
    tops,
    depthOf: (id) => depths.get(id) ?? 0,
    ringLinks,
  }
}

function collectParents(snapshot: EngagementSnapshot): {
  parents: Map<string, string[]>
  ringLinks: Set<string>
} {
  const whys = [...snapshot.links.values()]
    .filter((link) => link.kind === 'why' && link.from !== link.to)
    .sort(compareAge)
  const ringLinks = new Set<string>()
  const parents = new Map<string, string[]>()
  const mayRing = hasRing(whys)
  for (const link of whys) {
    const list = parents.get(link.to) ?? []
    if (list.includes(link.from)) continue
    if (mayRing && reaches(link.from, link.to, parents)) {
      ringLinks.add(link.id)
      continue
    }
    list.push(link.from)
    parents.set(link.to, list)
  }
  return { parents, ringLinks }
}

/** True when `ancestor` is `from` itself or above it. */
function reaches(from: string, ancestor: string, parents: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>()
  const open = [from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === ancestor) return true
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...(parents.get(id) ?? NONE))
  }
  return false
}

/** Takes away cards nothing enters until none is left; what remains lies on a ring. Linear, so it may run on every change. */
function hasRing(whys: readonly Link[]): boolean {
  const entering = new Map<string, number>()
  const leaving = new Map<string, string[]>()
  for (const { from, to } of whys) {
    entering.set(from, entering.get(from) ?? 0)
    entering.set(to, (entering.get(to) ?? 0) + 1)
    leaving.set(from, [...(leaving.get(from) ?? []), to])
  }
  const free = [...entering].filter(([, count]) => count === 0).map(([id]) => id)
  let left = entering.size
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    left -= 1
    for (const to of leaving.get(id) ?? []) {
      const count = (entering.get(to) ?? 0) - 1
      entering.set(to, count)
      if (count === 0) free.push(to)
    }
  }
  return left > 0
}

function measureDepths(
  tops: readonly string[],
  children: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const depths = new Map<string, number>()
  const entering = new Map<string, number>()
  for (const list of children.values())
    for (const child of list) entering.set(child, (entering.get(child) ?? 0) + 1)
  const ready = [...tops]
  for (let index = 0; index < ready.length; index++) {
    const id = ready[index] as string
    const depth = depths.get(id) ?? 0
    for (const child of children.get(id) ?? NONE) {
      depths.set(child, Math.max(depths.get(child) ?? 0, depth + 1))
      const left = (entering.get(child) ?? 0) - 1
      entering.set(child, left)
      if (left === 0) ready.push(child)
    }
  }
  return depths
}

function compareIds(a: Card | undefined, b: Card | undefined): number {
  return a === undefined || b === undefined ? 0 : compareOrder(a, b)
}
