// 見出し: a free title on the board. Carries no meaning for the method.
import { readCardBase, type CardBase, type CardIdentity } from './cardBase'
import type { RawFields } from '../rawFields'

export interface HeadingCard extends CardBase {
  readonly kind: 'heading'
}

export function readHeading(identity: CardIdentity, raw: RawFields): HeadingCard {
  return { ...readCardBase(identity, raw), kind: 'heading' }
}
