// 表課題: what is seen above the water (domain.md A.1-10).
import { readCardBase, type CardBase, type CardIdentity } from './cardBase'
import type { RawFields } from '../rawFields'
import { parseArea, type Area } from '../area'

export interface SurfaceCard extends CardBase {
  readonly kind: 'surface'
  readonly area: Area | null
}

export function readSurface(identity: CardIdentity, raw: RawFields): SurfaceCard {
  return { ...readCardBase(identity, raw), kind: 'surface', area: parseArea(raw.get('area')) }
}
