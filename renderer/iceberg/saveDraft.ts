// An empty card becomes a real one with its first words, under the id it had on the screen.
import { addCard, type AddedCard } from '../../shared/commands/addCard'
import { addEvidence } from '../../shared/commands/addEvidence'
import type { CommandContext } from '../../shared/commands/commandContext'
import { success, type Result } from '../../shared/lib/result'
import type { DraftCard } from './draftCard'

/** The number of the change. Words are never lost: when what the card hung under is gone, it stands for itself. */
export function saveDraft(context: CommandContext, draft: DraftCard, text: string): Result<number> {
  const added = addDraft(context, draft, text)
  return added.ok ? success(added.value.commandId) : added
}

function addDraft(context: CommandContext, draft: DraftCard, text: string): Result<AddedCard> {
  const { kind, docKey, parentId, afterId, supportsId, pos } = draft
  const alone = { kind, text, docKey, ...(pos === undefined ? {} : { pos }) }
  if (supportsId !== undefined) {
    const added = addEvidence(named(context, draft.id), { text, supportsId, docKey })
    return added.ok ? added : addCard(named(context, draft.id), alone)
  }
  const order = afterId === undefined ? {} : { afterId }
  const added = addCard(named(context, draft.id), { ...alone, parentId, ...order })
  return added.ok || parentId === null ? added : addCard(named(context, draft.id), alone)
}

/** The first id that is asked for is the card's. */
function named(context: CommandContext, cardId: string): CommandContext {
  let isFirst = true
  return {
    ...context,
    newId: () => {
      const id = isFirst ? cardId : context.newId()
      isFirst = false
      return id
    },
  }
}
