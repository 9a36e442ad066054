// Words on their way from an editor into the documents: a stretch of typing is one undo step, and a card that is left
// without words is taken away.
import { deleteCards } from '../../shared/commands/deleteCards'
import { setCardText } from '../../shared/commands/setCardText'
import { createDrafting, type WantedDraft } from './drafting'
import type { Pane } from './icebergState'
import { saveDraft } from './saveDraft'
import type { SessionCore } from './sessionCore'

export interface Typing {
  /** Opens the editor of a card, or closes the open one. */
  edit(cardId: string | null, at: Pane): void
  commitText(cardId: string, text: string, editId: string): void
  /** Shows an empty card with its editor open. */
  startDraft(draft: WantedDraft, at: Pane): void
  dropDraft(): void
}

export function createTyping(core: SessionCore): Typing {
  const { context } = core
  const drafting = createDrafting(core)
  /** The stretch of typing that goes on, and the undo step it belongs to. */
  let stretch: { readonly key: string; readonly commandId: number } | null = null
  let emptiedId: string | null = null

  const leave = (cardId: string): void => {
    const { draft } = core.state()
    if (draft?.id === cardId) return drafting.forget(draft)
    if (emptiedId !== cardId) return
    emptiedId = null
    if (core.settle(deleteCards(context, [cardId]))) core.say({ kind: 'removed', count: 1 })
  }
  const write = (cardId: string, text: string, key: string): void => {
    const draft = drafting.find(cardId)
    const isSame = context.docs.snapshot().cards.get(cardId)?.text === text
    if (isSame) return
    const continues = stretch?.key === key ? { continues: stretch.commandId } : {}
    const changed =
      draft === null ? setCardText(context, { cardId, text, ...continues }) : saveDraft(context, draft, text)
    if (!core.settle(changed)) return
    stretch = { key, commandId: changed.value }
    if (draft !== null) drafting.settle(draft)
  }

  return {
    edit(cardId, at) {
      const { editing } = core.state()
      if (editing !== null && editing.cardId !== cardId) leave(editing.cardId)
      if (cardId === null) core.set({ editing: null })
      else core.set({ editing: { cardId, at }, selection: new Set([cardId]) })
    },
    commitText(cardId, text, editId) {
      const isReal = context.docs.snapshot().cards.has(cardId)
      if (!isReal && drafting.find(cardId) === null) return
      const isBlank = text.trim() === ''
      if (!isBlank) write(cardId, text, `${cardId}/${editId}`)
      if (!isReal) return
      // An emptied card keeps its last words in the document until its editor closes: one undo brings them back.
      emptiedId = isBlank ? cardId : null
      if (isBlank && core.state().editing?.cardId !== cardId) leave(cardId)
    },
    startDraft(wanted, at) {
      if (core.view().readOnly) return core.say({ kind: 'refused', problem: { code: 'engagement.readOnly' } })
      const { editing } = core.state()
      if (editing !== null) leave(editing.cardId)
      const draft = drafting.create(wanted)
      core.set({ draft, editing: { cardId: draft.id, at }, selection: new Set([draft.id]) })
    },
    dropDraft() {
      const { draft } = core.state()
      if (draft !== null) drafting.forget(draft)
    },
  }
}
