// Moving, changing and removing cards. Where the method refuses, what could be cut for it is offered, never done silently.
import { deleteCards } from '../../shared/commands/deleteCards'
import { moveCards, type CardMove } from '../../shared/commands/moveCards'
import { moveInOutline } from '../../shared/commands/moveInOutline'
import { pinCards } from '../../shared/commands/pinCards'
import { setCardKind, type KindRequest } from '../../shared/commands/setCardKind'
import { tidyCards } from '../../shared/commands/tidyCards'
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import { layoutIceberg } from '../../shared/layout/layoutIceberg'
import type { KnownCardKind } from '../../shared/model/cards'
import type { OutlineMove } from '../outline/outlineMoves'
import { cutEnds } from './cutEnds'
import { moveDraft } from './moveDraft'
import type { Naming } from './naming'
import { offerOrRefuse } from './offerOrRefuse'
import type { SessionCore } from './sessionCore'
import type { Typing } from './typing'

export interface Placing {
  move(moves: readonly CardMove[]): void
  moveLine(move: OutlineMove): void
  setKind(cardId: string, kind: KnownCardKind): void
  remove(cardIds: readonly string[]): void
  pin(cardIds: readonly string[], pinned: boolean): void
  tidy(cardIds?: readonly string[]): void
}

export function createPlacing(core: SessionCore, typing: Typing, naming: Naming): Placing {
  const { context } = core
  const { docs } = context
  const changeKind = (cardId: string, kind: KnownCardKind, cutLinks: boolean): void =>
    changeKindOf(core, { cardId, kind, cutLinks })
  const moveDraftTo = (move: Pick<CardMove, 'cardId' | 'pos'>): void => {
    const { draft } = core.state()
    if (draft?.id === move.cardId) core.set({ draft: { ...draft, pos: move.pos } })
  }
  const move = (moves: readonly CardMove[], cutLinks: boolean): void => {
    const before = docs.snapshot()
    const moved = moveCards(context, moves, { cutLinks })
    if (moved.ok) return sayWhatBecame(core, before, moves)
    const rises = moved.error.code === 'waterline.whyEnters'
    const offer = rises ? 'surfaceByCutting' : 'changeByCutting'
    const risen = rises ? moves.filter(({ isInSky }) => isInSky) : []
    const ends = risen.flatMap(({ cardId }) => cutEnds(docs.snapshot(), cardId, 'surface'))
    offerOrRefuse(core, moved.error, { offer, accept: () => move(moves, true), ends })
  }

  return {
    move(moves) {
      for (const one of moves) moveDraftTo(one)
      move(moves, false)
    },
    moveLine(line) {
      const draft = moveDraft(core.view(), core.state().draft, line)
      if (draft !== null) {
        if (core.settle(draft)) core.set({ draft: draft.value })
        return
      }
      const moved = moveInOutline(context, line)
      if (moved.ok) return
      const accept = (): void => changeKind(line.cardId, 'surface', true)
      const ends = cutEnds(docs.snapshot(), line.cardId, 'surface')
      offerOrRefuse(core, moved.error, { offer: 'surfaceByCutting', accept, ends })
    },
    setKind(cardId, kind) {
      const card = docs.snapshot().cards.get(cardId)
      if (card === undefined || card.kind === kind) return
      if (kind === 'root') naming.askOwnerWords(cardId)
      else changeKind(cardId, kind, false)
    },
    remove(cardIds) {
      if (cardIds.some((id) => id === core.state().draft?.id)) typing.dropDraft()
      const real = cardIds.filter((id) => docs.snapshot().cards.has(id))
      if (real.length === 0 || (real.length === 1 && real.some(typing.removeEmptied))) return
      if (core.settle(deleteCards(context, real))) core.say({ kind: 'removed', count: real.length })
    },
    pin(cardIds, pinned) {
      const { boxes } = layoutIceberg(core.view())
      const cards = cardIds.flatMap((cardId) => {
        const box = boxes.get(cardId)
        return box === undefined ? [] : [{ cardId, standsAt: { x: box.x, y: box.y } }]
      })
      core.settle(pinCards(context, cards, { pinned }))
    },
    tidy: (cardIds) =>
      void core.settle(tidyCards(context, cardIds === undefined ? undefined : new Set(cardIds))),
  }
}

/** The place of a card decides what it is: what a hand changed by moving is said, so that it can be taken back. */
function sayWhatBecame(core: SessionCore, before: EngagementSnapshot, moves: readonly CardMove[]): void {
  const { cards } = core.context.docs.snapshot()
  const changed = moves.flatMap(({ cardId }) => {
    const now = cards.get(cardId)
    return now === undefined || now.kind === before.cards.get(cardId)?.kind ? [] : [now.kind]
  })
  // Cards move together, so all that cross the water go the same way.
  const [card] = changed
  if (card === 'surface' || card === 'why') core.say({ kind: 'became', card, count: changed.length })
}

function changeKindOf(core: SessionCore, request: KindRequest): void {
  const { cardId, kind } = request
  const changed = setCardKind(core.context, request)
  if (changed.ok) return
  const offer = kind === 'surface' ? 'surfaceByCutting' : 'changeByCutting'
  const ends = cutEnds(core.context.docs.snapshot(), cardId, kind)
  const accept = (): void => changeKindOf(core, { ...request, cutLinks: true })
  offerOrRefuse(core, changed.error, { offer, accept, ends })
}
