// A card of a kind this version does not know: kept, shown grey, printed grey, never changed and never dropped.
import { readCardBase, type CardBase, type CardIdentity } from './cardBase'
import { readString, type RawFields } from '../rawFields'

export interface UnknownCard extends CardBase {
  readonly kind: 'unknown'
  readonly storedKind: string
}

export function readUnknown(identity: CardIdentity, raw: RawFields): UnknownCard {
  return { ...readCardBase(identity, raw), kind: 'unknown', storedKind: readString(raw, 'kind') }
}
