// 裏課題 get their name from the person concerned: what is asked for are 本人の言葉, and nothing else makes one (P-02).
// Words that are not taken lead back to their dialog; they are never dropped on the way.
import { checkText } from '../../shared/commands/checkText'
import { setCardKind } from '../../shared/commands/setCardKind'
import { setCardText } from '../../shared/commands/setCardText'
import { setOwnerWords } from '../../shared/commands/setOwnerWords'
import type { Result } from '../../shared/lib/result'
import type { Card } from '../../shared/model/cards'
import { cutEnds } from './cutEnds'
import { knownWords, ROOT_MARK } from './knownWords'
import { offerOrRefuse } from './offerOrRefuse'
import type { SessionCore } from './sessionCore'

export interface Naming {
  /** Opens the dialog with what may be the owner's own words; what was said before and not taken is still there. */
  askOwnerWords(cardId: string): void
  /** What the dialog brings back. */
  confirm(cardId: string, ownerWords: string): void
  /** The dialog is left without a yes: what was typed stands there again when it is opened the next time. */
  leave(cardId: string, ownerWords: string): void
  /** What was typed so and is nowhere else, neither on its card nor in an open dialog. */
  setAside(): readonly WordsAside[]
}

export interface WordsAside {
  readonly cardId: string
  readonly words: string
}

export function createNaming(core: SessionCore): Naming {
  const { context } = core
  /** What was said but is in no document. */
  const said = new Map<string, string>()
  const ask = (cardId: string, words: string): void =>
    core.set({ dialog: { kind: 'nameRoot', cardId, words } })
  const name = (cardId: string, ownerWords: string, cutLinks: boolean): void => {
    const card = context.docs.snapshot().cards.get(cardId)
    if (card === undefined) return
    const named = write(core, card, { ownerWords, cutLinks })
    if (named.ok) {
      said.delete(cardId)
      core.set({ dialog: null })
      return
    }
    said.set(cardId, ownerWords)
    ask(cardId, ownerWords)
    offerOrRefuse(core, named.error, {
      offer: 'changeByCutting',
      accept: () => name(cardId, ownerWords, true),
      held: { words: ownerWords, goBack: () => ask(cardId, ownerWords) },
      ends: cutEnds(context.docs.snapshot(), cardId, 'root'),
    })
  }
  /** Whether the card does not say it already. */
  const isNews = (cardId: string, words: string): boolean => {
    const card = context.docs.snapshot().cards.get(cardId)
    return card !== undefined && words.trim() !== knownWords(card)
  }
  /** Words nobody touched are the card's, which may say something else by the next time. */
  const isWorthKeeping = (cardId: string, words: string): boolean => {
    const { dialog } = core.state()
    const isTouched = said.has(cardId) || dialog?.kind !== 'nameRoot' || dialog.words !== words
    return isTouched && words.trim() !== '' && isNews(cardId, words)
  }
  return {
    askOwnerWords(cardId) {
      const card = context.docs.snapshot().cards.get(cardId)
      if (card !== undefined) ask(cardId, said.get(cardId) ?? knownWords(card))
    },
    confirm(cardId, ownerWords) {
      if (core.settle(checkText(ownerWords))) name(cardId, ownerWords.trim(), false)
    },
    leave(cardId, ownerWords) {
      if (isWorthKeeping(cardId, ownerWords)) said.set(cardId, ownerWords)
      else said.delete(cardId)
      core.set({ dialog: null })
    },
    setAside() {
      const { dialog } = core.state()
      const inDialog = dialog?.kind === 'nameRoot' ? dialog.cardId : null
      const heldWords = dialog?.kind === 'offer' ? dialog.held?.words : undefined
      return [...said]
        .map(([cardId, words]) => ({ cardId, words }))
        .filter(({ cardId, words }) => cardId !== inDialog && words !== heldWords && isNews(cardId, words))
    },
  }
}

/** The words on the card, which becomes a 裏課題 by them if it was none; the mark of the outline goes with the same step. */
function write(
  { context }: SessionCore,
  card: Card,
  { ownerWords, cutLinks }: { readonly ownerWords: string; readonly cutLinks: boolean },
): Result<unknown> {
  if (card.kind === 'root') return setOwnerWords(context, { cardId: card.id, ownerWords })
  const named = setCardKind(context, { cardId: card.id, kind: 'root', ownerWords, cutLinks })
  if (!named.ok) return named
  const text = card.text.replace(ROOT_MARK, '')
  if (text !== card.text && text !== '')
    setCardText(context, { cardId: card.id, text, continues: named.value })
  return named
}
