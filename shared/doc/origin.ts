// Who caused a change. A closed union: storage ignores `storage`, the room ignores `lan`, undo tracks only `user`.
import { UndoManager } from 'yjs'

export const ORIGINS = ['user', 'undo', 'lan', 'storage', 'upgrade', 'import', 'vote'] as const
export type Origin = (typeof ORIGINS)[number]

/** Maps what the library reports: its own undo arrives as the UndoManager object. Throws on a change nobody declared. */
export function originOf(reported: unknown): Origin {
  if (reported instanceof UndoManager) return 'undo'
  const origin = ORIGINS.find((known) => known === reported)
  if (origin === undefined) throw new Error('A document was changed without a declared origin.')
  return origin
}
