// The card whose words were all taken out in its open editor: it goes when the editor closes, as the end of that deed.
// A card that has got words again meanwhile stays.
import { deleteEmptied } from './deleteEmptied'
import { isBlank } from './isBlank'
import type { SessionCore } from './sessionCore'

export interface Emptying {
  /** `commandId`: the change that took the words out. */
  note(cardId: string, commandId: number): void
  /** False when the card was not emptied here, or is not empty any more. */
  remove(cardId: string): boolean
}

export function createEmptying(core: SessionCore): Emptying {
  const { context } = core
  let emptied: { readonly cardId: string; readonly commandId: number } | null = null
  return {
    note(cardId, commandId) {
      emptied = { cardId, commandId }
    },
    remove(cardId) {
      if (emptied?.cardId !== cardId) return false
      const { commandId } = emptied
      emptied = null
      const card = context.docs.snapshot().cards.get(cardId)
      if (card === undefined || !isBlank(card.text)) return false
      if (core.settle(deleteEmptied(context, cardId, commandId))) core.say({ kind: 'removed', count: 1 })
      return true
    },
  }
}
