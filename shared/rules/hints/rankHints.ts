// Hints for the moment: about the chosen cards first, then about their threads, then about their branches, then the others.
import type { EngagementSnapshot } from '../../doc/engagementSnapshot'
import { icebergGraph, type IcebergGraph } from '../icebergGraph'
import type { Hint } from './hint'

export function rankHints(
  snapshot: EngagementSnapshot,
  hints: readonly Hint[],
  selection: ReadonlySet<string>,
): readonly Hint[] {
  if (selection.size === 0 || hints.length < 2) return hints
  const rings = ringsAround(icebergGraph(snapshot), selection)
  const farness = ({ about, cardIds }: Hint): number => {
    const ids = [...about, ...cardIds]
    const ring = rings.findIndex((near) => ids.some((id) => near.has(id)))
    return ring < 0 ? rings.length : ring
  }
  return hints
    .map((hint, index) => ({ hint, index, far: farness(hint) }))
    .sort((a, b) => a.far - b.far || a.index - b.index)
    .map(({ hint }) => hint)
}

/** The chosen cards; with what stands above and below them; with all that hangs under the same 表課題. */
function ringsAround(graph: IcebergGraph, chosen: ReadonlySet<string>): readonly ReadonlySet<string>[] {
  const above = closure(chosen, graph.parentsOf)
  const thread = new Set([...above, ...closure(chosen, graph.childrenOf)])
  return [chosen, thread, closure(above, graph.childrenOf)]
}

function closure(start: ReadonlySet<string>, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const all = new Set(start)
  for (const id of all) for (const other of next(id)) all.add(other)
  return all
}
