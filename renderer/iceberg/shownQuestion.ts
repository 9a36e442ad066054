// The question that stands on the strip: the one asked about the chosen card, or, while the card is being written, about
// the card it answers. Null: the general one. It only looks; what is asked next is decided in `asking`.
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import type { AskedQuestion, IcebergState } from './icebergState'

export function shownQuestion(state: IcebergState, view: EngagementSnapshot): AskedQuestion | null {
  const { selection, question, editing } = state
  const [chosen] = selection.size === 1 ? selection : []
  if (question === null || chosen === undefined) return null
  if (question.cardId === chosen) return question
  return editing?.cardId === chosen && isAnswerTo(view, chosen, question.cardId) ? question : null
}

/** An answer stands below the card that was asked about; 根拠 answers it too. */
function isAnswerTo({ links }: EngagementSnapshot, cardId: string, askedId: string): boolean {
  return [...links.values()].some(
    ({ kind, from, to }) =>
      (kind === 'why' && from === askedId && to === cardId) ||
      (kind === 'supports' && from === cardId && to === askedId),
  )
}
