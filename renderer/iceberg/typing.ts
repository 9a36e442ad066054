// Words on their way from an editor into the documents: a stretch of typing is one undo step, and a card that is left
// without words is taken away. An editor whose words were refused stays open.
import { setCardText } from '../../shared/commands/setCardText'
import type { Problem } from '../../shared/lib/result'
import { createAwaiting } from './createAwaiting'
import { createDrafting, type Drafting, type WantedDraft } from './drafting'
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
  const awaiting = createAwaiting(core)
  const mayLeave = (): boolean => core.handOutWords?.() ?? true
  /** False when the editor that is open holds words that were refused. */
  const closeOpen = (): boolean => {
    const { editing } = core.state()
    if (editing === null) return true
    if (!mayLeave()) return false
    const { draft } = core.state()
    if (draft?.id === editing.cardId) drafting.forget(draft)
    else if (!emptying.remove(editing.cardId)) awaiting.finish(editing)
    return true
  }
  const write = (cardId: string, text: string, key: string): boolean => {
    const draft = drafting.find(cardId)
    const before = context.docs.snapshot().cards.get(cardId)?.text
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
      const isOther = core.state().editing?.cardId !== cardId
      if (isOther && !closeOpen()) return
      if (isOther) awaiting.note(cardId)
      const selected = cardId === null ? {} : { selection: new Set([cardId]) }
      core.set({ editing: cardId === null ? null : { cardId, at }, ...selected })
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
      if (!closeOpen()) return
      const problem = refusalOf(core, wanted)
      if (problem !== null) return core.say({ kind: 'refused', problem })
      const draft = drafting.create(wanted)
      awaiting.note(draft.id)
      core.set({ draft, editing: { cardId: draft.id, at }, selection: new Set([draft.id]) })
    },
    dropDraft: () => dropDraft(core, drafting),
  }
}

/** Asked after the open line was finished: the card to be answered may just have become a 裏課題. */
function refusalOf(core: SessionCore, { parentId }: WantedDraft): Problem | null {
  const isBelowRoot = core.view().cards.get(parentId ?? '')?.kind === 'root'
  return core.context.docs.refusal() ?? (isBelowRoot ? { code: 'link.belowRoot' } : null)
}

function dropDraft(core: SessionCore, drafting: Drafting): void {
  const { draft } = core.state()
  if (draft !== null) drafting.forget(draft)
}
