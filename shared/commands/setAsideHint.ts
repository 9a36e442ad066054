// 「いまはいい」: a hint is not shown again for these cards. Written beside the 見立て in `internal`, so it stays with the 案件 and
// is never in what the room receives. One undo step.
import { failure, type Result } from '../lib/result'
import type { Hint } from '../rules/hints/hint'
import type { CommandContext } from './commandContext'

export function setAsideHint(
  context: CommandContext,
  { id, about }: Pick<Hint, 'id' | 'about'>,
): Result<number> {
  const { cards, judgements } = context.docs.snapshot()
  const cardIds = about.filter((cardId) => cards.has(cardId))
  if (cardIds.length === 0) return failure('card.gone')
  return context.docs.change((writer) => {
    for (const cardId of cardIds) {
      const known = judgements.get(cardId)?.hintsSetAside ?? []
      if (!known.includes(id)) writer.setJudgement(cardId, { hintsSetAside: [...known, id] })
    }
  })
}
