// New cards: each begins as an empty card with its editor open and only asks for its words.
import type { Card, KnownCardKind } from '../../shared/model/cards'
import { docForLink } from '../../shared/model/layer'
import type { Point } from '../../shared/lib/point'
import { cardSize } from '../../shared/layout/cardSize'
import { compareAge } from '../../shared/rules/compareAge'
import { icebergGraph } from '../../shared/rules/icebergGraph'
import type { Asking } from './asking'
import type { Pane } from './icebergState'
import type { SessionCore } from './sessionCore'
import type { Typing } from './typing'

type NewKind = Exclude<KnownCardKind, 'root'>

export interface Growing {
  /** それはなぜ？ On a card that is still empty: the same line, a gentler question. */
  askWhy(cardId: string, at: Pane): void
  /** `parentId`: where the card is listed; without it its first parent. */
  addSibling(cardId: string, at: Pane, parentId?: string | null): void
  /** Null: the layout finds the place. Without a kind: 表課題 above the water, 付箋 below it. */
  addCardAt(pos: Point | null, kind?: NewKind): void
  addFirst(at: Pane, kind?: NewKind): void
  addEvidence(cardId: string, at: Pane): void
}

/** A sibling of a card a hand has placed stands this far below it. */
const SIBLING_GAP = 16

export function createGrowing(core: SessionCore, typing: Typing, asking: Asking): Growing {
  const refuse = (code: string): void => core.say({ kind: 'refused', problem: { code } })
  const addEvidence = (supportsId: string, at: Pane): void =>
    typing.startDraft({ kind: 'fact', docKey: core.newCardsGoTo(), parentId: null, supportsId }, at)
  return {
    askWhy(cardId, at) {
      const { draft } = core.state()
      if (draft?.id === cardId) {
        if (draft.parentId !== null) asking.askNext(draft.parentId)
        return
      }
      const card = core.view().cards.get(cardId)
      if (card === undefined) return
      if (card.kind === 'root') return refuse('link.belowRoot')
      if (card.kind === 'note') return refuse('link.placeFirst')
      if (card.kind !== 'surface' && card.kind !== 'why') return refuse('link.notOnThread')
      asking.askNext(cardId)
      typing.startDraft({ kind: 'why', docKey: core.newCardsGoTo(), parentId: cardId }, at)
    },
    addSibling(cardId, at, listedUnder) {
      const card = core.view().cards.get(cardId)
      if (card === undefined || core.state().draft?.id === cardId) return
      const supportsId = (listedUnder ?? null) === null ? supportedBy(core, card) : null
      if (supportsId !== null) return addEvidence(supportsId, at)
      const parentId =
        listedUnder === undefined ? (icebergGraph(core.view()).parentsOf(cardId)[0] ?? null) : listedUnder
      const kind = siblingKind(card.kind, parentId)
      const isFree = parentId === null && card.pos !== null && kind === card.kind
      const below =
        isFree && card.pos !== null
          ? { x: card.pos.x, y: card.pos.y + cardSize(card).height + SIBLING_GAP }
          : null
      // A 表課題 beside one that stands low must not sink: then the layout finds its place.
      const pos =
        below === null || (kind === 'surface' && below.y + cardSize(card).height > 0) ? undefined : below
      typing.startDraft({ kind, docKey: core.newCardsGoTo(), parentId, afterId: cardId, pos }, at)
    },
    addCardAt(pos, kind) {
      const wanted = kind ?? (pos === null || pos.y < 0 ? 'surface' : 'note')
      typing.startDraft(
        { kind: wanted, docKey: core.newCardsGoTo(), parentId: null, pos: pos ?? undefined },
        'board',
      )
    },
    addFirst: (at, kind = 'surface') =>
      typing.startDraft({ kind, docKey: core.newCardsGoTo(), parentId: null }, at),
    addEvidence,
  }
}

/** The card a 根拠 stands for, the first it was written for; null when it stands alone or a line from here can not reach it. */
function supportedBy(core: SessionCore, { id, kind }: Card): string | null {
  if (kind !== 'fact') return null
  const { cards, links } = core.view()
  const [oldest] = [...links.values()]
    .filter((link) => link.kind === 'supports' && link.from === id)
    .sort(compareAge)
  const supported = cards.get(oldest?.to ?? '')
  if (supported === undefined) return null
  return docForLink(supported.docKey, core.newCardsGoTo()) === null ? null : supported.id
}

/** A 裏課題 is never made by Enter: it needs 本人の言葉. What nobody knows yet is a 付箋. */
function siblingKind(kind: KnownCardKind | 'unknown', parentId: string | null): NewKind {
  if (parentId !== null) return 'why'
  return kind === 'root' || kind === 'unknown' ? 'note' : kind
}
