// くわしく: 立場, 領域, 視点, 保留. Null takes a value away; what is not named stays.
import { failure, type Result } from '../lib/result'
import type { Area } from '../model/area'
import type { Viewpoint } from '../model/cards/root'
import type { Voice } from '../model/voice'
import type { CommandContext } from './commandContext'

export interface CardDetails {
  readonly voice?: Voice | null
  readonly area?: Area | null
  readonly viewpoint?: Viewpoint | null
  readonly parked?: boolean
}

export function setCardDetails(
  context: CommandContext,
  cardId: string,
  details: CardDetails,
): Result<number> {
  const card = context.docs.snapshot().cards.get(cardId)
  if (card === undefined) return failure('card.gone')
  if (card.kind === 'unknown') return failure('card.unknownKind')
  const fields = Object.fromEntries(Object.entries(details).map(([key, value]) => [key, value ?? undefined]))
  return context.docs.change((writer) => writer.setCardFields(card, fields))
}
