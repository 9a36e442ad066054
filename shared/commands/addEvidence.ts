// 根拠を書き足す: a new fact together with the card it supports, as one undo step.
import { failure, success, type Result } from '../lib/result'
import { docForLink, type DocKey } from '../model/layer'
import type { AddedCard } from './addCard'
import { checkText } from './checkText'
import type { CommandContext } from './commandContext'
import { orderAt } from './orderAt'

export interface NewEvidence {
  readonly text: string
  /** The card it supports; never a 根拠 or a 見出し. */
  readonly supportsId: string
  readonly docKey: DocKey
}

export function addEvidence(
  context: CommandContext,
  { text, supportsId, docKey }: NewEvidence,
): Result<AddedCard> {
  const snapshot = context.docs.snapshot()
  const supported = snapshot.cards.get(supportsId)
  if (supported === undefined) return failure('link.missingCard')
  if (supported.kind === 'fact' || supported.kind === 'heading' || supported.kind === 'unknown')
    return failure('link.supportsNeedsFact')
  const checked = checkText(text)
  if (!checked.ok) return checked
  const linkDoc = docForLink(supported.docKey, docKey)
  if (linkDoc === null) return failure('link.twoPersons')
  const [cardId, createdAt] = [context.newId(), context.now()]
  const changed = context.docs.change((writer) => {
    const order = orderAt(snapshot, { parentId: null, kind: 'fact' })
    writer.putCard({ id: cardId, docKey, kind: 'fact', text: checked.value, fields: { order, createdAt } })
    writer.putLink({
      id: context.newId(),
      docKey: linkDoc,
      kind: 'supports',
      from: cardId,
      to: supportsId,
      createdAt,
    })
  })
  return changed.ok ? success({ cardId, commandId: changed.value }) : changed
}
