// A card that has no words yet: it stands on the board and in the outline, but in no document. So an empty card leaves
// nothing behind: no update, no undo step, nothing a guest could see. The first words make it a real one.
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import type { Point } from '../../shared/lib/point'
import { readCard, type KnownCardKind } from '../../shared/model/cards'
import { docForLink, type DocKey } from '../../shared/model/layer'

export interface DraftCard {
  readonly id: string
  readonly kind: Exclude<KnownCardKind, 'root'>
  readonly docKey: DocKey
  /** The card it answers. */
  readonly parentId: string | null
  /** The sibling it follows; null = first, undefined = last. */
  readonly afterId?: string | null | undefined
  /** The card it is 根拠 for. */
  readonly supportsId?: string | undefined
  readonly pos?: Point | undefined
  readonly order: string
}

/** Later than every real link: the draft is the last of its parents' children until it is placed. */
const LATEST = Number.MAX_SAFE_INTEGER

/** What the place shows: the documents with the empty card laid over them. */
export function withDraft(snapshot: EngagementSnapshot, draft: DraftCard | null): EngagementSnapshot {
  if (draft === null || snapshot.cards.has(draft.id)) return snapshot
  const { id, kind, docKey, order, pos } = draft
  const fields = new Map<string, unknown>([
    ['kind', kind],
    ['order', order],
    ['pos', pos === undefined ? undefined : [pos.x, pos.y]],
  ])
  const cards = new Map(snapshot.cards).set(id, readCard({ id, docKey, text: '' }, fields))
  const links = new Map(snapshot.links)
  const addLink = (linkKind: 'why' | 'supports', from: string, to: string, otherId: string): void => {
    const other = snapshot.cards.get(otherId)
    const home = other === undefined ? null : docForLink(other.docKey, docKey)
    if (home === null) return
    const linkId = `${id}-link`
    links.set(linkId, { id: linkId, docKey: home, kind: linkKind, from, to, createdAt: LATEST })
  }
  if (draft.parentId !== null) addLink('why', draft.parentId, id, draft.parentId)
  if (draft.supportsId !== undefined) addLink('supports', id, draft.supportsId, draft.supportsId)
  return { ...snapshot, cards, links }
}
