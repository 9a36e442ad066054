// なぜの答え: an answer to "why has it not been set, done or started by ourselves" (domain.md D.1).
import { readCardBase, type CardBase, type CardIdentity } from './cardBase'
import type { RawFields } from '../rawFields'

export interface WhyCard extends CardBase {
  readonly kind: 'why'
}

export function readWhy(identity: CardIdentity, raw: RawFields): WhyCard {
  return { ...readCardBase(identity, raw), kind: 'why' }
}
