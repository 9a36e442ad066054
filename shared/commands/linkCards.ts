// つなぐ: draws a meaning between two cards. A 付箋 that answers a why is placed by it and becomes an answer.
import { success, type Result } from '../lib/result'
import { canLink, type WantedLink } from '../rules/canLink'
import { becomeKind } from './becomeKind'
import type { CommandContext } from './commandContext'

export function linkCards(context: CommandContext, wanted: WantedLink): Result<{ readonly linkId: string }> {
  const snapshot = context.docs.snapshot()
  const allowed = canLink(snapshot, wanted)
  if (!allowed.ok) return allowed
  const { from, to, kind, docKey } = allowed.value
  const target = snapshot.cards.get(to)
  const linkId = context.newId()
  const changed = context.docs.change((writer) => {
    writer.putLink({ id: linkId, docKey, kind, from, to, createdAt: context.now() })
    if (kind === 'why' && target?.kind === 'note') {
      writer.setCardFields(target, becomeKind(target, 'why'))
    }
  })
  return changed.ok ? success({ linkId }) : changed
}
