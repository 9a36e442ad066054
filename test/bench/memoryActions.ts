// The verbs of a map over documents in memory: enough of a place to drive the real board without the app around it.
// Refusals are only remembered; the app says them.
import { addCard } from '../../shared/commands/addCard'
import type { CommandContext } from '../../shared/commands/commandContext'
import { cutLinks } from '../../shared/commands/cutLinks'
import { deleteCards } from '../../shared/commands/deleteCards'
import { linkCards } from '../../shared/commands/linkCards'
import { moveCards } from '../../shared/commands/moveCards'
import { pinCards } from '../../shared/commands/pinCards'
import { setCardKind } from '../../shared/commands/setCardKind'
import { setCardText } from '../../shared/commands/setCardText'
import { tidyCards } from '../../shared/commands/tidyCards'
import type { Point } from '../../shared/lib/point'
import type { Result } from '../../shared/lib/result'
import { layoutIceberg } from '../../shared/layout/layoutIceberg'
import type { KnownCardKind } from '../../shared/model/cards'
import { icebergGraph } from '../../shared/rules/icebergGraph'
import { likelyLink } from '../../shared/rules/likelyLink'
import type { MapActions } from '../../renderer/board/mapActions'

export interface MemoryPlace {
  readonly context: CommandContext
  readonly edit: (cardId: string | null) => void
  readonly choose: (cardIds: readonly string[]) => void
  readonly refuse: (code: string) => void
}

export function createMemoryActions({ context, edit, choose, refuse }: MemoryPlace): MapActions {
  const { docs } = context
  const say = (result: Result<unknown>): void => {
    if (!result.ok) refuse(result.error.code)
  }
  const start = (kind: Exclude<KnownCardKind, 'root'>, where: { parentId?: string; pos?: Point }): void => {
    const added = addCard(context, { kind, text: '', docKey: 'shared', ...where })
    if (!added.ok) return refuse(added.error.code)
    choose([added.value.cardId])
    edit(added.value.cardId)
  }
  return {
    askWhy: (cardId) => start('why', { parentId: cardId }),
    addSibling(cardId) {
      const parentId = icebergGraph(docs.snapshot()).parentsOf(cardId)[0]
      if (parentId === undefined) start('surface', {})
      else start('why', { parentId })
    },
    addCardAt: (pos, kind = 'surface') => start(kind, pos === null ? {} : { pos }),
    nameRoot: (cardId) => refuse(`nameRoot ${cardId}`),
    remove: (cardIds) => say(deleteCards(context, cardIds)),
    cut: (linkIds) => say(cutLinks(context, linkIds)),
    link: (from, to, kind = likelyLink(docs.snapshot(), from, to)) =>
      say(linkCards(context, { from, to, kind })),
    chooseLinkTarget: (cardId) => refuse(`chooseLinkTarget ${cardId}`),
    move: (moves) => say(moveCards(context, moves)),
    setKind: (cardId, kind) => say(setCardKind(context, { cardId, kind })),
    pin(cardIds, pinned) {
      const { boxes } = layoutIceberg(docs.snapshot())
      const cards = cardIds.flatMap((cardId) => {
        const standsAt = boxes.get(cardId)
        return standsAt === undefined ? [] : [{ cardId, standsAt }]
      })
      say(pinCards(context, cards, { pinned }))
    },
    tidy: (cardIds) => say(tidyCards(context, cardIds === undefined ? undefined : new Set(cardIds))),
    paste: () => false,
    undo: () => docs.history.undo(),
    redo: () => docs.history.redo(),
    commitText: (cardId, text) => say(setCardText(context, { cardId, text })),
  }
}
