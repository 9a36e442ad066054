// A line finished with `!` at its start is a 裏課題 that waits for 本人の言葉. Nothing is asked: the scribe goes on writing.
// Where the method refuses (answers hang below) the words stay as they were typed.
import { setCardKind } from '../../shared/commands/setCardKind'
import { setCardText } from '../../shared/commands/setCardText'
import type { Pane } from './icebergState'
import { ROOT_MARK } from './knownWords'
import type { SessionCore } from './sessionCore'

export interface Awaiting {
  /** The editor of this card opens: a mark that stands there already means nothing. */
  note(cardId: string | null): void
  /** Its editor closes. */
  finish(editing: { readonly cardId: string; readonly at: Pane }): void
}

export function createAwaiting(core: SessionCore): Awaiting {
  const { context } = core
  let textBefore = ''
  const cardOf = (cardId: string | null) => context.docs.snapshot().cards.get(cardId ?? '')
  return {
    note(cardId) {
      textBefore = cardOf(cardId)?.text ?? ''
    },
    finish({ cardId, at }) {
      const card = cardOf(cardId)
      if (at !== 'outline' || card === undefined || card.kind === 'root') return
      const text = card.text.replace(ROOT_MARK, '')
      if (text === card.text || text === '' || ROOT_MARK.test(textBefore)) return
      const marked = setCardKind(context, { cardId, kind: 'root', awaitsWords: true })
      if (core.settle(marked)) core.settle(setCardText(context, { cardId, text, continues: marked.value }))
    },
  }
}
