// Gives one person a sheet of his own: an `owner` document. Opening one for a position that has one returns that one.
import { success, type Result } from '../lib/result'
import type { DocKey } from '../model/layer'
import type { Voice } from '../model/voice'
import type { CommandContext } from './commandContext'

export function openPersonSheet(context: CommandContext, voice: Voice): Result<{ readonly docKey: DocKey }> {
  const existing = context.docs.snapshot().persons.find((person) => person.voice === voice)
  if (existing !== undefined) return success({ docKey: `owner:${existing.id}` })
  const docKey: DocKey = `owner:${context.newId()}`
  context.docs.open(docKey)
  const changed = context.docs.change(
    (writer) => writer.setMeta(docKey, { personVoice: voice, createdAt: context.now() }),
    {
      undoable: false,
    },
  )
  return changed.ok ? success({ docKey }) : changed
}
