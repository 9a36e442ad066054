// 裏課題 get their name from the person concerned: what is asked for are 本人の言葉, and nothing else makes one (P-02).
import { checkText } from '../../shared/commands/checkText'
import { setCardKind } from '../../shared/commands/setCardKind'
import { setCardText } from '../../shared/commands/setCardText'
import { setOwnerWords } from '../../shared/commands/setOwnerWords'
import { cutEnds } from './cutEnds'
import { offerOrRefuse } from './offerOrRefuse'
import type { SessionCore } from './sessionCore'

export interface Naming {
  /** Opens the dialog with what may be the owner's own words; what was said before and not taken is still there. */
  askOwnerWords(cardId: string): void
  /** What the dialog brings back. */
  confirm(cardId: string, ownerWords: string): void
}

/** `!` or `！` at the start of a line makes it a 裏課題 that waits for 本人の言葉. */
export const ROOT_MARK = /^[!！]\s*/u

export function createNaming(core: SessionCore): Naming {
  const { context } = core
  /** What was said but is not in the documents yet: lines would have to be cut for it first. */
  const said = new Map<string, string>()
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
      const ends = cutEnds(context.docs.snapshot(), cardId, 'root')
      return offerOrRefuse(core, named.error, { offer: 'changeByCutting', accept, ends })
    }
    said.delete(cardId)
    const text = card.text.replace(ROOT_MARK, '')
    if (text !== card.text && text !== '') setCardText(context, { cardId, text, continues: named.value })
  }
  return {
    askOwnerWords(cardId) {
      const card = context.docs.snapshot().cards.get(cardId)
      if (card === undefined) return
      const known = card.kind === 'root' && card.ownerWords !== '' ? card.ownerWords : card.text
      const words = said.get(cardId) ?? known.replace(ROOT_MARK, '').trim()
      core.set({ dialog: { kind: 'nameRoot', cardId, words } })
    },
    confirm(cardId, ownerWords) {
      // Refused words stay in their dialog.
      if (!core.settle(checkText(ownerWords))) return
      core.set({ dialog: null })
      if (core.view().cards.get(cardId)?.kind !== 'root') said.set(cardId, ownerWords.trim())
      name(cardId, ownerWords.trim(), false)
    },
  }
}
