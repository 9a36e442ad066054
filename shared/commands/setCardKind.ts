// 位置づけを変える: 付箋 → 表課題 → なぜの答え → 裏課題 and back. Links that no longer make sense must be cut on purpose.
import { failure, type Result } from '../lib/result'
import type { KnownCardKind } from '../model/cards'
import { linksAgainst } from '../rules/settleAtWaterline'
import { becomeKind } from './becomeKind'
import type { CommandContext } from './commandContext'

export interface KindRequest {
  readonly cardId: string
  readonly kind: KnownCardKind
  /** 本人の言葉; required for a 裏課題 unless it waits for them: the app never names one (domain.md D.1, P-02). */
  readonly ownerWords?: string
  /**
   * A 裏課題 without 本人の言葉: a scribe notes who will be asked without stopping the talk. It is not called
   * 本質的課題 until the words are there.
   */
  readonly awaitsWords?: boolean
  readonly cutLinks?: boolean
}

export function setCardKind(
  context: CommandContext,
  { cardId, kind, ownerWords = '', awaitsWords = false, cutLinks = false }: KindRequest,
): Result<number> {
  const snapshot = context.docs.snapshot()
  const card = snapshot.cards.get(cardId)
  if (card === undefined) return failure('card.gone')
  if (card.kind === 'unknown') return failure('card.unknownKind')
  const said = ownerWords.trim()
  if (kind === 'root' && said === '' && !awaitsWords) return failure('root.needsOwnerWords')
  const against = linksAgainst(snapshot, card, kind)
  if (against.length > 0 && !cutLinks) {
    if (kind === 'root') return failure('root.hasWhys', { count: against.length })
    return failure(kind === 'surface' ? 'waterline.whyEnters' : 'card.hasLinks', { count: against.length })
  }
  return context.docs.change((writer) => {
    for (const link of against) writer.removeLink(link)
    writer.setCardFields(card, {
      ...becomeKind(card, kind),
      ...(kind === 'root' && said !== '' ? { ownerWords: said } : {}),
    })
  })
}
