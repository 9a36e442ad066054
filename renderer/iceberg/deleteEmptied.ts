// A card whose words were all taken out goes as the end of that deed: one undo brings back the card and its words.
import type { CommandContext } from '../../shared/commands/commandContext'
import { deleteCards } from '../../shared/commands/deleteCards'
import type { Result } from '../../shared/lib/result'

/** `continues`: the number of the change that took the words out. */
export function deleteEmptied(context: CommandContext, cardId: string, continues: number): Result<number> {
  const { docs } = context
  const change: typeof docs.change = (write, options) => docs.change(write, { ...options, continues })
  return deleteCards({ ...context, docs: { ...docs, change } }, [cardId])
}
