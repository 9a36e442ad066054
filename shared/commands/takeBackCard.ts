// 戻す: takes a card back to a more private layer. Its words leave the open document at once; that it was shown stays recorded.
import { failure, type Result } from '../lib/result'
import { isVisibleTo, layerOf, type DocKey } from '../model/layer'
import type { CommandContext } from './commandContext'
import { moveToLayer } from './moveToLayer'

export function takeBackCard(
  context: CommandContext,
  request: { readonly cardId: string; readonly to: DocKey },
): Result<{ readonly moveId: string }> {
  const card = context.docs.snapshot().cards.get(request.cardId)
  if (card === undefined) return failure('card.gone')
  const isMorePrivate = layerOf(request.to) !== card.layer && isVisibleTo(card.layer, layerOf(request.to))
  return isMorePrivate ? moveToLayer(context, request) : failure('layer.notMorePrivate')
}
