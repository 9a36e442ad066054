// Words on their way from an editor into the documents: a stretch of typing is one undo step, and a card that is left
// without words is taken away. An editor whose words were refused stays open.
import { setCardText } from '../../shared/commands/setCardText'
import { createDrafting, type WantedDraft } from './drafting'
import { createEmptying } from './emptying'
import type { Pane } from './icebergState'
import { isBlank } from './isBlank'
import { saveDraft } from './saveDraft'
import type { SessionCore } from './sessionCore'

export interface Typing {
  /** Opens the editor of a card, or closes the open one. */
  edit(cardId: string | null, at: Pane): void
  /** False: the words were refused, and it was said why. */
  commitText(cardId: string, text: string, editId: string): boolean
  /** Whether what is typed has been taken, so that the open editor may go. */
  mayLeave(): boolean
  /** Takes away a card that was emptied here; false when it was not. */
  removeEmptied(cardId: string): boolean
  /** Shows an empty card with its editor open. */
  startDraft(draft: WantedDraft, at: Pane): void
  dropDraft(): void
}

export function createTyping(core: SessionCore): Typing {
  const { context } = core
  const drafting = createDrafting(core)
  const emptying = createEmptying(core)
  /** The stretch of typing that goes on, and the undo step it belongs to. */
  let stretch: { readonly key: string; readonly commandId: number } | null = null
  const mayLeave = (): boolean => core.handOutWords?.() ?? true
  const textOf = (cardId: string): string | undefined => context.docs.snapshot().cards.get(cardId)?.text
  /** False when the editor that is open holds words that were refused. */
  const closeOpen = (): boolean => {
    const { editing } = core.state()
    if (editing === null) return true
    if (!mayLeave()) return false
    const { draft } = core.state()
    if (draft?.id === editing.cardId) drafting.forget(draft)
    else emptying.remove(editing.cardId)
    return true
  }
  const write = (cardId: string, text: string, key: string): boolean => {
    const draft = drafting.find(cardId)
    const before = textOf(cardId)
    if (before === text) return true
    // Taking all words out is a step of its own: undo brings them back, even those of the same breath.
    const empties = isBlank(text) && !isBlank(before ?? '')
    const continues = stretch?.key === key && !empties ? { continues: stretch.commandId } : {}
    const changed =
      draft === null ? setCardText(context, { cardId, text, ...continues }) : saveDraft(context, draft, text)
    if (!core.settle(changed)) return false
    stretch = { key, commandId: changed.value }
    if (empties) emptying.note(cardId, changed.value)
    if (draft !== null) drafting.settle(draft)
    return true
  }

  return {
    edit(cardId, at) {
      if (core.state().editing?.cardId !== cardId && !closeOpen()) return
      if (cardId === null) core.set({ editing: null })
      else core.set({ editing: { cardId, at }, selection: new Set([cardId]) })
    },
    commitText(cardId, text, editId) {
      const isReal = context.docs.snapshot().cards.has(cardId)
      if (!isReal && (isBlank(text) || drafting.find(cardId) === null)) return isBlank(text)
      const isTaken = write(cardId, text, `${cardId}/${editId}`)
      if (core.state().editing?.cardId !== cardId) emptying.remove(cardId)
      return isTaken
    },
    mayLeave,
    removeEmptied: emptying.remove,
    startDraft(wanted, at) {
      if (core.view().readOnly) return core.say({ kind: 'refused', problem: { code: 'engagement.readOnly' } })
      if (!closeOpen()) return
      const draft = drafting.create(wanted)
      core.set({ draft, editing: { cardId: draft.id, at }, selection: new Set([draft.id]) })
    },
    dropDraft() {
      const { draft } = core.state()
      if (draft !== null) drafting.forget(draft)
    },
  }
}
