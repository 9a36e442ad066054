// 消す: removes cards and their links, words and all, at once. Undo brings all back.
// What supporters thought of a card stays in `internal` under its id, so that undo brings that back too.
// A card of an unknown kind stays: what a newer version wrote is kept until that version takes it away.
// An answer below a removed one is hung under what the removed one answered, so the thread is not lost.
import { failure, success, type Result } from '../lib/result'
import type { Card } from '../model/cards'
import { docForLink } from '../model/layer'
import { icebergGraph } from '../rules/icebergGraph'
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import type { DocumentWriter } from '../doc/documentWriter'
import type { CommandContext } from './commandContext'

export function deleteCards(context: CommandContext, cardIds: readonly string[]): Result<number> {
  const snapshot = context.docs.snapshot()
  const cards = cardIds.flatMap((id) => snapshot.cards.get(id) ?? [])
  if (cards.length === 0) return success(0)
  if (cards.some(({ kind }) => kind === 'unknown')) return failure('card.unknownKind')
  const typing = context.typingElsewhere()
  if (cards.some((card) => typing.has(card.id))) return failure('card.beingTyped')
  const gone = new Set(cards.map((card) => card.id))
  return context.docs.change((writer) => {
    for (const link of snapshot.links.values())
      if (gone.has(link.from) || gone.has(link.to)) writer.removeLink(link)
    for (const card of cards) writer.removeCard(card)
    rehang(context, writer, gone)
  })

  function rehang(inner: CommandContext, writer: DocumentWriter, removed: ReadonlySet<string>): void {
    const graph = icebergGraph(snapshot)
    const joined = new Set<string>()
    for (const removedId of removed)
      for (const childId of graph.childrenOf(removedId)) {
        if (removed.has(childId)) continue
        for (const parent of keptParents(snapshot, removedId, removed)) {
          const child = snapshot.cards.get(childId)
          const docKey = child === undefined ? null : docForLink(parent.docKey, child.docKey)
          if (
            docKey === null ||
            joined.has(`${parent.id} ${childId}`) ||
            graph.parentsOf(childId).includes(parent.id)
          )
            continue
          joined.add(`${parent.id} ${childId}`)
          writer.putLink({
            id: inner.newId(),
            docKey,
            kind: 'why',
            from: parent.id,
            to: childId,
            createdAt: inner.now(),
          })
        }
      }
  }
}

/** The nearest cards above that stay. */
function keptParents(
  snapshot: EngagementSnapshot,
  cardId: string,
  removed: ReadonlySet<string>,
): readonly Card[] {
  const graph = icebergGraph(snapshot)
  return graph.parentsOf(cardId).flatMap((parentId) => {
    if (removed.has(parentId)) return keptParents(snapshot, parentId, removed)
    return snapshot.cards.get(parentId) ?? []
  })
}
