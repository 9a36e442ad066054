// 付箋: words that nobody has placed yet, neither above nor below the water.
import { readCardBase, type CardBase, type CardIdentity } from './cardBase'
import type { RawFields } from '../rawFields'

export interface NoteCard extends CardBase {
  readonly kind: 'note'
}

export function readNote(identity: CardIdentity, raw: RawFields): NoteCard {
  return { ...readCardBase(identity, raw), kind: 'note' }
}
