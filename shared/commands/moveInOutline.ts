// Moves a card in the outline: under another card, or to the top; the map follows. Crossing the waterline keeps its meaning.
import { failure, success, type Result } from '../lib/result'
import { docForLink } from '../model/layer'
import type { Card, KnownCardKind } from '../model/cards'
import type { Link } from '../model/link'
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import { icebergGraph } from '../rules/icebergGraph'
import { isAbove } from '../rules/isAbove'
import { linksAgainst } from '../rules/settleAtWaterline'
import { becomeKind } from './becomeKind'
import type { CommandContext } from './commandContext'
import { orderAt, type Spot } from './orderAt'

/** `fromParentId`: the parent it is listed under now; other parents keep it. Fails with `waterline.*` or `link.*`. */
export function moveInOutline(
  context: CommandContext,
  { cardId, fromParentId, ...spot }: Spot & { readonly cardId: string; readonly fromParentId: string | null },
): Result<number> {
  const snapshot = context.docs.snapshot()
  const card = snapshot.cards.get(cardId)
  if (card === undefined) return failure('card.gone')
  const orderAs = (kind: Card['kind']): string => orderAt(snapshot, { ...spot, kind }, cardId)
  if (spot.parentId === fromParentId)
    return context.docs.change((writer) => writer.setCardFields(card, { order: orderAs(card.kind) }))
  const plan = planMove(snapshot, card, fromParentId, spot.parentId)
  if (!plan.ok) return plan
  const { kind, cut, linkDoc } = plan.value
  return context.docs.change((writer) => {
    for (const link of cut) writer.removeLink(link)
    // What a hand placed under its old parent would stay behind there, so the layout takes over.
    writer.setCardFields(card, {
      ...(card.pinned ? {} : { pos: undefined }),
      ...(kind === card.kind ? {} : becomeKind(card, kind)),
      order: orderAs(kind),
    })
    if (spot.parentId !== null && linkDoc !== null)
      writer.putLink({
        id: context.newId(),
        docKey: linkDoc,
        kind: 'why',
        from: spot.parentId,
        to: cardId,
        createdAt: context.now(),
      })
  })
}

interface MovePlan {
  readonly kind: KnownCardKind
  readonly cut: readonly Link[]
  readonly linkDoc: Card['docKey'] | null
}

function planMove(
  snapshot: EngagementSnapshot,
  card: Card,
  fromParentId: string | null,
  toParentId: string | null,
): Result<MovePlan> {
  if (card.kind === 'unknown') return failure('card.unknownKind')
  if (card.kind === 'fact' || card.kind === 'heading') return failure('link.notOnThread')
  const leaving = [...snapshot.links.values()].filter(
    (link) => link.kind === 'why' && link.to === card.id && link.from === fromParentId,
  )
  if (toParentId === null) return planTop(snapshot, card, leaving)
  const parent = snapshot.cards.get(toParentId)
  if (parent === undefined) return failure('link.missingCard')
  if (parent.kind === 'root') return failure('link.belowRoot')
  if (parent.kind !== 'surface' && parent.kind !== 'why') return failure('link.notOnThread')
  if (isAbove(icebergGraph(snapshot), card.id, parent.id)) return failure('link.ring')
  const linkDoc = docForLink(parent.docKey, card.docKey)
  if (linkDoc === null) return failure('link.twoPersons')
  const kind = card.kind === 'root' ? 'root' : 'why'
  const against = linksAgainst(snapshot, card, kind)
  if (against.length > 0) return failure('waterline.paired', { count: against.length })
  const alreadyThere = icebergGraph(snapshot).parentsOf(card.id).includes(toParentId)
  return success({
    kind,
    cut: leaving,
    linkDoc: alreadyThere ? null : linkDoc,
  })
}

/** At the top of the outline an answer surfaces; it may not while another why still enters it. */
function planTop(snapshot: EngagementSnapshot, card: Card, leaving: readonly Link[]): Result<MovePlan> {
  if (card.kind === 'root') return failure('waterline.rootStaysBelow')
  if (card.kind !== 'why')
    return success({ kind: card.kind === 'surface' ? 'surface' : 'note', cut: leaving, linkDoc: null })
  const staying = linksAgainst(snapshot, card, 'surface').filter((link) => !leaving.includes(link))
  if (staying.length > 0) return failure('waterline.whyEnters', { count: staying.length })
  return success({ kind: 'surface', cut: leaving, linkDoc: null })
}
