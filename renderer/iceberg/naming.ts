// 裏課題 get their name from the person concerned: what is asked for are 本人の言葉, and nothing else makes one (P-02).
import { checkText } from '../../shared/commands/checkText'
import { setCardKind } from '../../shared/commands/setCardKind'
import { setCardText } from '../../shared/commands/setCardText'
import { setOwnerWords } from '../../shared/commands/setOwnerWords'
import { offerOrRefuse } from './offerOrRefuse'
import type { SessionCore } from './sessionCore'

export interface Naming {
  /** Opens the dialog; `words` are what may be the owner's own. */
  askOwnerWords(cardId: string, words?: string): void
  /** What the dialog brings back. */
  confirm(cardId: string, ownerWords: string): void
}

/** `!` or `！` at the start of a line offers a 裏課題. */
export const ROOT_MARK = /^[!！]\s*/u

export function createNaming(core: SessionCore): Naming {
  const { context } = core
  const name = (cardId: string, ownerWords: string, cutLinks: boolean): void => {
    const card = context.docs.snapshot().cards.get(cardId)
    if (card === undefined) return
    if (card.kind === 'root') {
      core.settle(setOwnerWords(context, { cardId, ownerWords }))
      return
    }
    const named = setCardKind(context, { cardId, kind: 'root', ownerWords, cutLinks })
    if (!named.ok) {
      const accept = (): void => name(cardId, ownerWords, true)
      return offerOrRefuse(core, named.error, { offer: 'changeByCutting', accept })
    }
    const text = card.text.replace(ROOT_MARK, '')
    if (text !== card.text && text !== '') setCardText(context, { cardId, text, continues: named.value })
  }
  return {
    askOwnerWords(cardId, words) {
      const card = context.docs.snapshot().cards.get(cardId)
      if (card === undefined) return
      const said = card.kind === 'root' && card.ownerWords !== '' ? card.ownerWords : card.text
      core.set({ dialog: { kind: 'nameRoot', cardId, words: (words ?? said).replace(ROOT_MARK, '').trim() } })
    },
    confirm(cardId, ownerWords) {
      // Refused words stay in their dialog.
      if (!core.settle(checkText(ownerWords))) return
      core.set({ dialog: null })
      name(cardId, ownerWords.trim(), false)
    },
  }
}
