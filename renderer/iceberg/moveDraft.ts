// The empty line moves in the outline like any other, but it is in no document: only the place moves it.
import { orderAt } from '../../shared/commands/orderAt'
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import { failure, success, type Result } from '../../shared/lib/result'
import { docForLink } from '../../shared/model/layer'
import { icebergGraph } from '../../shared/rules/icebergGraph'
import type { OutlineMove } from '../outline/outlineMoves'
import type { DraftCard } from './draftCard'

/** Null when the move does not concern the draft. `view`: the snapshot with the draft in it. */
export function moveDraft(
  view: EngagementSnapshot,
  draft: DraftCard | null,
  move: OutlineMove,
): Result<DraftCard> | null {
  if (draft === null) return null
  if (move.cardId === draft.id) return place(view, draft, move)
  // "The one above goes below the empty line": the empty line goes above it instead.
  if (move.afterId !== draft.id) return null
  const siblings = siblingsOf(view, move).filter((id) => id !== draft.id)
  const before = siblings[siblings.indexOf(move.cardId) - 1] ?? null
  return place(view, draft, { ...move, afterId: before })
}

function place(
  view: EngagementSnapshot,
  draft: DraftCard,
  { parentId, afterId }: Pick<OutlineMove, 'parentId' | 'afterId'>,
): Result<DraftCard> {
  const order = orderAt(view, { parentId, afterId }, draft.id)
  if (parentId === null) {
    const kind = draft.parentId === null ? draft.kind : 'surface'
    return success({ ...draft, kind, parentId, afterId, order })
  }
  const parent = view.cards.get(parentId)
  if (parent === undefined) return failure('link.missingCard')
  if (parent.kind === 'root') return failure('link.belowRoot')
  if (parent.kind !== 'surface' && parent.kind !== 'why') return failure('link.notOnThread')
  if (docForLink(parent.docKey, draft.docKey) === null) return failure('link.twoPersons')
  return success({ ...draft, kind: 'why', parentId, afterId, order, pos: undefined, supportsId: undefined })
}

function siblingsOf(view: EngagementSnapshot, { parentId }: OutlineMove): readonly string[] {
  const graph = icebergGraph(view)
  return parentId === null ? graph.tops : graph.childrenOf(parentId)
}
