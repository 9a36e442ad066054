// The empty card on the screen: shown with its editor open, kept when words come, forgotten when none do.
import type { CommandContext } from '../../shared/commands/commandContext'
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import { orderAt } from '../../shared/commands/orderAt'
import type { DraftCard } from './draftCard'
import type { SessionCore } from './sessionCore'

export type WantedDraft = Omit<DraftCard, 'id' | 'order'>

export interface Drafting {
  /** The draft with this id: the open one, or one whose last words arrive just after its editor was closed. */
  find(cardId: string): DraftCard | null
  create(wanted: WantedDraft): DraftCard
  /** It has become a real card. */
  settle(draft: DraftCard): void
  /** Its editor was closed without words. */
  forget(draft: DraftCard): void
}

export function createDrafting(core: SessionCore): Drafting {
  let closed: DraftCard | null = null
  return {
    find(cardId) {
      const { draft } = core.state()
      if (draft?.id === cardId) return draft
      return closed?.id === cardId ? closed : null
    },
    create: (wanted) => newDraft(core.context, core.context.docs.snapshot(), wanted),
    settle(draft) {
      closed = null
      if (core.state().draft?.id === draft.id) core.set({ draft: null })
    },
    forget(draft) {
      closed = draft
      const { selection, editing } = core.state()
      const rest = new Set([...selection].filter((id) => id !== draft.id))
      core.set({
        draft: null,
        selection: rest,
        ...(editing?.cardId === draft.id ? { editing: null } : {}),
      })
    },
  }
}

function newDraft(context: CommandContext, snapshot: EngagementSnapshot, wanted: WantedDraft): DraftCard {
  return { ...wanted, id: context.newId(), order: orderAt(snapshot, wanted) }
}
