// みんなに出す: moves one card to a more open layer. One card at a time, on purpose (domain.md B.3).
import { failure, type Result } from '../lib/result'
import { isVisibleTo, layerOf, type DocKey } from '../model/layer'
import type { CommandContext } from './commandContext'
import { moveToLayer } from './moveToLayer'

export function promoteCard(
  context: CommandContext,
  request: { readonly cardId: string; readonly to: DocKey },
): Result<{ readonly moveId: string }> {
  const card = context.docs.snapshot().cards.get(request.cardId)
  if (card === undefined) return failure('card.gone')
  const isMoreOpen = layerOf(request.to) !== card.layer && isVisibleTo(layerOf(request.to), card.layer)
  return isMoreOpen ? moveToLayer(context, request) : failure('layer.notMoreOpen')
}
