// Moves one card to another layer with its final words only, and records it. Undo does not take it back: 戻す is a new record.
// Links go where the more private of their ends is (product.md "Layers").
import { failure, success, type Result } from '../lib/result'
import { docForLink, type DocKey } from '../model/layer'
import type { Link } from '../model/link'
import type { CommandContext } from './commandContext'

/** Fails when the card is there already, is being typed in, or a link would join two persons' sheets. */
export function moveToLayer(
  context: CommandContext,
  { cardId, to }: { readonly cardId: string; readonly to: DocKey },
): Result<{ readonly moveId: string }> {
  const refusal = context.docs.refusal()
  if (refusal !== null) return { ok: false, error: refusal }
  const snapshot = context.docs.snapshot()
  const card = snapshot.cards.get(cardId)
  if (card === undefined) return failure('card.gone')
  if (card.docKey === to) return failure('layer.alreadyThere')
  if (context.typingElsewhere().has(cardId)) return failure('card.beingTyped')
  const homes: { link: Link; home: DocKey }[] = []
  for (const link of snapshot.links.values()) {
    if (link.from !== cardId && link.to !== cardId) continue
    const other = snapshot.cards.get(link.from === cardId ? link.to : link.from)
    const home = other === undefined ? to : docForLink(to, other.docKey)
    if (home === null) return failure('link.twoPersons')
    if (home !== link.docKey) homes.push({ link, home })
  }
  if (!context.docs.docKeys().includes(to)) context.docs.open(to)
  const moveId = context.newId()
  const layerMove = { cardId, from: card.docKey, to }
  const changed = context.docs.change(
    (writer) => {
      writer.moveCard(card, to)
      for (const { link, home } of homes) writer.moveLink(link, home)
      writer.recordMove(moveId, { ...layerMove, at: context.now() })
    },
    { layerMove },
  )
  return changed.ok ? success({ moveId }) : changed
}
