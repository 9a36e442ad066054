// 裏課題: what lies at the bottom. It is called 本質的課題 only once 本人の言葉 stands on it (product.md "Words").
import { readCardBase, type CardBase, type CardIdentity } from './cardBase'
import { readString, type RawFields } from '../rawFields'

export const VIEWPOINTS = ['management', 'employees', 'both'] as const
export type Viewpoint = (typeof VIEWPOINTS)[number]

export interface RootCard extends CardBase {
  readonly kind: 'root'
  /** 本人の言葉: how the owner himself says it; empty = still waited for. */
  readonly ownerWords: string
  readonly viewpoint: Viewpoint | null
}

export function readRoot(identity: CardIdentity, raw: RawFields): RootCard {
  return {
    ...readCardBase(identity, raw),
    kind: 'root',
    ownerWords: readString(raw, 'ownerWords').trim(),
    viewpoint: VIEWPOINTS.find((viewpoint) => viewpoint === raw.get('viewpoint')) ?? null,
  }
}
