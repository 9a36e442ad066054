// 根拠: a fact that supports another card: accounts, the shop floor, a survey, a remark (domain.md D.1).
import { readCardBase, type CardBase, type CardIdentity } from './cardBase'
import type { RawFields } from '../rawFields'

export interface FactCard extends CardBase {
  readonly kind: 'fact'
}

export function readFact(identity: CardIdentity, raw: RawFields): FactCard {
  return { ...readCardBase(identity, raw), kind: 'fact' }
}
