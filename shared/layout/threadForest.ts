// The threads as trees for the tidy layout: each card under its oldest parent, with the 根拠 at its side.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import type { Card } from '../model/cards'
import { compareAge } from '../rules/compareAge'
import { icebergGraph } from '../rules/icebergGraph'
import { cardSize } from './cardSize'
import type { ForestNode } from './tidyForest'

/** Distance between a card and its 根拠, and between two 根拠. */
export const FACT_GAP = 14

export interface Threads {
  readonly snapshot: EngagementSnapshot
  readonly rowOf: ReadonlyMap<string, number>
  readonly facts: ReadonlyMap<string, readonly Card[]>
}

export function threadForest({ snapshot, rowOf, facts }: Threads): readonly ForestNode[] {
  const graph = icebergGraph(snapshot)
  const paired = pairedRoots(snapshot)
  const seen = new Set<string>()
  const nodeOf = (id: string): ForestNode | null => {
    const card = snapshot.cards.get(id)
    const row = rowOf.get(id)
    if (card === undefined || row === undefined || seen.has(id)) return null
    seen.add(id)
    const hanging = graph.childrenOf(id).filter((child) => graph.parentsOf(child)[0] === id)
    const children = [...hanging, ...(paired.bySurface.get(id) ?? [])].flatMap((child) => nodeOf(child) ?? [])
    return { id, row, width: blockWidth(cardSize(card).width, facts.get(id) ?? []), children }
  }
  return graph.tops.filter((id) => !paired.roots.has(id)).flatMap((id) => nodeOf(id) ?? [])
}

/** 裏課題 on no thread stand below the 表課題 they are the back of. */
function pairedRoots(snapshot: EngagementSnapshot): {
  readonly bySurface: ReadonlyMap<string, readonly string[]>
  readonly roots: ReadonlySet<string>
} {
  const graph = icebergGraph(snapshot)
  const bySurface = new Map<string, string[]>()
  const roots = new Set<string>()
  for (const { kind, from, to } of [...snapshot.links.values()].sort(compareAge)) {
    if (kind !== 'pair' || roots.has(to) || graph.parentsOf(to).length > 0) continue
    if (snapshot.cards.get(from)?.kind !== 'surface' || snapshot.cards.get(to)?.kind !== 'root') continue
    roots.add(to)
    bySurface.set(from, [...(bySurface.get(from) ?? []), to])
  }
  return { bySurface, roots }
}

export function blockWidth(width: number, facts: readonly Card[]): number {
  return facts.length === 0
    ? width
    : width + FACT_GAP + Math.max(...facts.map((fact) => cardSize(fact).width))
}
